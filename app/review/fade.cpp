#include "review/fade.h"

#include <QPainter>
#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

namespace gradus::review {
namespace {

class Fading : public QWidget {
public:
    Fading(const QPixmap& before, QWidget& over)
        : QWidget(&over)
        , m_before(before)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(over.rect());
        m_fade.setDuration(120);
        m_fade.setStartValue(1.0);
        m_fade.setEndValue(0.0);
        connect(&m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
        connect(&m_fade, &QVariantAnimation::finished, this, &QObject::deleteLater);
        m_fade.start();
        show();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setOpacity(m_fade.currentValue().toReal());
        painter.drawPixmap(0, 0, m_before);
    }

private:
    QPixmap m_before;
    QVariantAnimation m_fade;
};

} // namespace

void fadeOut(const QPixmap& before, QWidget& over)
{
    new Fading(before, over); // deletes itself
}

} // namespace gradus::review
