#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// A chapter's text with so many cards.
inline QString chapterText(const char* deck, int cards, const char* wording = "Question")
{
    QString text = QStringLiteral("---\ndeck: %1\nname: %2\nposition: 1\n---\n")
                       .arg(QString::fromUtf8(deck), QString::fromUtf8(deck).toUpper());
    for (int i = 1; i <= cards; ++i)
        text += QStringLiteral("\n## %2 %1?\n<!-- id: c%1 -->\n\n---\n\nAnswer %1.\n").arg(i).arg(QString::fromUtf8(wording));
    return text;
}

inline void writeFile(const QString& path, const QString& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("can't write a test's file");
}
