#include "shell/failurewindow.h"

#include "review/words.h"

#include <QEventLoop>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gradus::shell {

using look::Look;

FailureWindow::FailureWindow(const study::CollectionError& error, Look& look, QWidget* parent)
    : QWidget(parent)
    , m_path(error.path())
{
    setWindowTitle(QStringLiteral("Gradus"));
    resize(look.space(640), look.space(400));
    auto* title = new QLabel(tr("Your collection could not be opened"));
    title->setFont(look.font(Look::Type::Title, QFont::DemiBold));
    auto* why = new QLabel(review::words::sentence(error));
    why->setObjectName(QStringLiteral("why"));
    why->setFont(look.font(Look::Type::Body));
    why->setTextFormat(Qt::PlainText);
    why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel* label : {title, why})
        label->setWordWrap(true);

    auto* again = new QPushButton(tr("Try again"));
    again->setObjectName(QStringLiteral("again"));
    again->setDefault(true);
    auto* another = new QPushButton(tr("Choose another…"));
    another->setObjectName(QStringLiteral("another"));
    auto* quit = new QPushButton(tr("Quit"));
    quit->setObjectName(QStringLiteral("quit"));
    connect(again, &QPushButton::clicked, this, [this] { choose(Choice::Again); });
    connect(another, &QPushButton::clicked, this, &FailureWindow::chooseAnother);
    connect(quit, &QPushButton::clicked, this, [this] { choose(Choice::Quit); });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look.space(8));
    for (QPushButton* button : {again, another, quit})
        buttons->addWidget(button);
    buttons->addStretch(1);

    auto* column = new QVBoxLayout(this);
    const int margin = look.space(48);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look.space(16));
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(why);
    column->addSpacing(look.space(8));
    column->addLayout(buttons);
    column->addStretch(2);
}

FailureWindow::Choice FailureWindow::ask()
{
    QEventLoop loop;
    connect(this, &FailureWindow::chosen, &loop, &QEventLoop::quit);
    show();
    loop.exec();
    return m_choice;
}

void FailureWindow::choose(Choice choice)
{
    m_choice = choice;
    Q_EMIT chosen();
}

void FailureWindow::chooseAnother()
{
    m_another =
        QFileDialog::getSaveFileName(this, tr("Open another collection"), m_path, tr("Collections (*.gradus);;All files (*)"),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (!m_another.isEmpty())
        choose(Choice::Another);
}

void FailureWindow::closeEvent(QCloseEvent* event)
{
    Q_EMIT chosen();
    QWidget::closeEvent(event);
}

} // namespace gradus::shell
