#include "demo/filecontrol.h"

#include "demo/looklabel.h"
#include "demo/trustedmodels.h"
#include "figures/words.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>

namespace gradus::demo {

namespace {

/// A long name is cut in its middle; the keys that go from one choice to the next never reach the last, which opens a dialog.
class FileBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const int room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width();
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideMiddle, room - 4);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        auto* opens = static_cast<QStandardItemModel*>(model())->item(count() - 1);
        opens->setEnabled(false);
        QComboBox::keyPressEvent(event); // changes the setting, but not what there is to choose from
        opens->setEnabled(true);
    }
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

/// The name by which the user knows a file or a folder.
QString shortName(const QString& path)
{
    const QString name = QFileInfo(QDir::cleanPath(path)).fileName();
    return name.isEmpty() || name == QLatin1String(".") ? QDir::toNativeSeparators(path) : name;
}

} // namespace

const figure::FileParameter& FileControl::kind() const
{
    return std::get<figure::FileParameter>(parameter().kind);
}

bool FileControl::isBundled(const std::string& path) const
{
    const auto& bundled = kind().bundled;
    return std::any_of(bundled.begin(), bundled.end(), [&](const figure::Choice& one) { return one.id == path; });
}

FileControl::FileControl(const figure::Parameter& parameter, const look::Look& look, TrustedModels& trusted, QWidget* parent)
    : ParameterControl(parameter, look, parent)
    , m_trusted(trusted)
    , m_box(new FileBox(this))
    , m_field(new QWidget(this))
    , m_before(parameter.initial)
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_box, &QComboBox::activated, this, &FileControl::picked);
    fill();
    auto* column = new QVBoxLayout(m_field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_box);
    setField(m_field, m_box);
}

int FileControl::comfortableWidth() const
{
    if (!m_warning || m_warning->isHidden()) {
        return 0;
    }
    const auto* words = m_warning->findChild<QLabel*>();
    return words->fontMetrics().horizontalAdvance(words->text());
}

int FileControl::fieldHeight() const
{
    return m_box->sizeHint().height();
}

void FileControl::setFieldHeight(int height)
{
    m_box->setMinimumHeight(height);
}

void FileControl::display(const figure::Value& value)
{
    const auto& path = std::get<std::string>(value);
    if (!isBundled(path) && path != m_own) {
        m_own = path;
        fill();
    }
    m_box->setCurrentIndex(m_box->findData(QString::fromStdString(path)));
    m_box->setToolTip(m_box->currentData(Qt::ToolTipRole).toString());
    warn(value);
}

/// The user's own file stays to go back to.
void FileControl::fill()
{
    m_box->clear();
    for (const figure::Choice& one : kind().bundled) {
        m_box->addItem(figures::translated(one.label), QString::fromStdString(one.id));
    }
    if (!m_own.empty()) {
        const QString own = QString::fromStdString(m_own);
        m_box->addItem(shortName(own), own);
        m_box->setItemData(m_box->count() - 1, QDir::toNativeSeparators(own), Qt::ToolTipRole);
    }
    m_box->insertSeparator(m_box->count());
    m_box->addItem(kind().kind == figure::FileParameter::Kind::Folder ? tr("Choose a folder…") : tr("Choose a file…"));
}

void FileControl::picked(int index)
{
    const QVariant id = m_box->itemData(index);
    if (!id.isValid()) {
        m_box->setCurrentIndex(m_box->findData(QString::fromStdString(std::get<std::string>(value()))));
        ask();
        return;
    }
    edit(id.toString().toStdString());
}

void FileControl::ask()
{
    using Kind = figure::FileParameter::Kind;
    const auto& now = std::get<std::string>(value());
    const QString folder = isBundled(now) || now.empty() ? QStandardPaths::writableLocation(QStandardPaths::HomeLocation)
                                                         : QFileInfo(QString::fromStdString(now)).path();
    auto* dialog = new QFileDialog(this, figures::translated(parameter().label), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(kind().kind == Kind::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    const QString all = tr("All files (%1)").arg(QStringLiteral("*"));
    switch (kind().kind) {
    case Kind::Folder:
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    case Kind::Image:
        dialog->setNameFilters({tr("Pictures (%1)").arg(QStringLiteral("*.png *.jpg *.jpeg")), all});
        break;
    case Kind::Model:
        dialog->setNameFilters({tr("Models (%1)").arg(QStringLiteral("*.pt *.pth *.ts")), all});
        break;
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { edit(path.toStdString()); });
    dialog->open();
}

/// While a model waits to be allowed, the setting does not count as readable, so nothing is run.
void FileControl::warn(const figure::Value& shown)
{
    const bool needed = !m_trusted.allow(parameter(), shown);
    if (needed && !m_warning) {
        makeWarning();
    }
    if (m_warning) {
        m_warning->setVisible(needed);
    }
    if (!needed) {
        m_before = shown;
    }
    hold(needed);
}

void FileControl::makeWarning()
{
    m_warning = new QWidget(m_field);
    m_warning->setObjectName(QStringLiteral("warning"));
    auto* words = new LookLabel(look(), look::Look::Type::Small, LookLabel::Ink::Plain, m_warning);
    words->setText(tr("A model file is a program. Load it only if you trust where it comes from."));
    auto* load = new QPushButton(tr("Load it"), m_warning);
    load->setAccessibleDescription(words->text());
    auto* leave = new QPushButton(tr("Don't"), m_warning);
    connect(load, &QPushButton::clicked, this, [this] {
        m_trusted.add(std::get<std::string>(value()));
        m_box->setFocus(Qt::OtherFocusReason);
        warn(value());
    });
    connect(leave, &QPushButton::clicked, this, [this] {
        m_box->setFocus(Qt::OtherFocusReason);
        edit(m_trusted.allow(parameter(), m_before) ? m_before : parameter().initial);
    });
    auto* column = new QVBoxLayout(m_warning);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(4));
    column->addWidget(words);
    auto* row = new QHBoxLayout;
    row->setSpacing(look().space(8));
    row->addWidget(load);
    row->addWidget(leave);
    row->addStretch(1);
    column->addLayout(row);
    m_field->layout()->addWidget(m_warning);
}

} // namespace gradus::demo
