#include "shell/helpdialogs.h"

#include "look/look.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace gradus::shell {

using look::Look;

namespace {

struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(gradus::shell::Help)
};

/// A dialog around `content`, which it takes; returns its buttons.
QDialogButtonBox* showDialog(const QString& title, QWidget* content, const QSize& size, const Look& look, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* column = new QVBoxLayout(dialog);
    const int margin = look.space(24);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look.space(16));
    column->addWidget(content, 1);
    column->addWidget(buttons);
    content->setAccessibleName(title);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    dialog->resize(size);
    dialog->open();
    return buttons;
}

QTextBrowser* page(const QString& html)
{
    auto* text = new QTextBrowser;
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenExternalLinks(true);
    QPalette ground = text->palette();
    ground.setColor(QPalette::Base, ground.color(QPalette::Window));
    text->setPalette(ground);
    text->setHtml(html);
    return text;
}

} // namespace

void showKeys(const Look& look, QWidget* parent)
{
    const std::pair<QString, QString> keys[] = {
        {HelpWords::tr("Space, Enter"), HelpWords::tr("Show the answer")},
        {HelpWords::tr("Space"), HelpWords::tr("Good, once the answer is shown")},
        {HelpWords::tr("1, 2, 3, 4"), HelpWords::tr("Again, Hard, Good, Easy")},
        {HelpWords::tr("P"), HelpWords::tr("Predict; Enter commits, Esc leaves the field")},
        {HelpWords::tr("Ctrl+Z, Ctrl+Shift+Z"), HelpWords::tr("Undo, redo")},
        {HelpWords::tr("D"), HelpWords::tr("Show or hide the demo")},
        {HelpWords::tr("F9"), HelpWords::tr("Show or hide the side bar")},
        {HelpWords::tr("Ctrl+T"), HelpWords::tr("Study all chapters")},
        {HelpWords::tr("Ctrl++, Ctrl+-, Ctrl+0"), HelpWords::tr("Larger, smaller, normal type")},
        {HelpWords::tr("F11"), HelpWords::tr("Full screen")},
        {HelpWords::tr("Ctrl+O"), HelpWords::tr("Open another collection")},
        {HelpWords::tr("Ctrl+,"), HelpWords::tr("Preferences")},
        {HelpWords::tr("Ctrl+Q"), HelpWords::tr("Quit")},
    };
    QString rows;
    for (const auto& [key, does] : keys)
        rows +=
            QStringLiteral("<tr><td style=\"padding: 4px 24px 4px 0\"><b>%1</b></td><td style=\"padding: 4px 0\">%2</td></tr>")
                .arg(key.toHtmlEscaped(), does.toHtmlEscaped());
    showDialog(HelpWords::tr("Keys"), page(QStringLiteral("<table>%1</table>").arg(rows)), {look.space(480), look.space(480)},
               look, parent);
}

void showAbout(const Look& look, QWidget* parent)
{
    const QString html = QStringLiteral("<h2>Gradus %1</h2>").arg(QStringLiteral(GRADUS_VERSION))
        + QStringLiteral("<p>%1</p>").arg(HelpWords::tr("Flashcards for deep learning, each with a live demo beside it."))
        + QStringLiteral("<p>%1</p>")
              .arg(HelpWords::tr(
                  "The questions are from <i>Deep Learning for Coders with fastai and PyTorch</i> by Jeremy Howard and "
                  "Sylvain Gugger (O’Reilly, 2020). The answers are our own words."))
        + QStringLiteral("<p>%1</p>")
              .arg(HelpWords::tr(
                  "Gradus is free software under the GNU General Public License, version 3 or later. It comes without "
                  "any warranty."))
        + QStringLiteral("<p>%1</p>")
              .arg(
                  HelpWords::tr("It stands on Qt %1 (LGPL), LibTorch (BSD), SQLite (public domain), SQLiteCpp (MIT), md4c (MIT), "
                                "MathJax (Apache 2.0) and JSON for Modern C++ (MIT).")
                      .arg(QString::fromLatin1(qVersion())));
    showDialog(HelpWords::tr("About Gradus"), page(html), {look.space(480), look.space(400)}, look, parent);
}

void showDeckProblems(const std::vector<bank::Problem>& problems, const Look& look, QWidget* parent)
{
    QStringList lines;
    for (const bank::Problem& problem : problems)
        lines << (problem.severity == bank::Problem::Severity::Warning ? HelpWords::tr("%1 (warning)").arg(problem.toString())
                                                                       : problem.toString());
    auto* list = new QPlainTextEdit(lines.join(QLatin1Char('\n')));
    list->setObjectName(QStringLiteral("problemList"));
    list->setReadOnly(true);
    list->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    list->setFont(look.monospace(Look::Type::Label));
    QDialogButtonBox* buttons =
        showDialog(HelpWords::tr("Problems in decks"), list, {look.space(640), look.space(400)}, look, parent);
    auto* copy = buttons->addButton(HelpWords::tr("Copy all"), QDialogButtonBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, list, [list] { QApplication::clipboard()->setText(list->toPlainText()); });
}

} // namespace gradus::shell
