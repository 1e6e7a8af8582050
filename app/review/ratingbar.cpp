#include "review/ratingbar.h"

#include "review/equalcolumns.h"
#include "review/keybutton.h"
#include "review/words.h"

#include <algorithm>

namespace gradus::review {

RatingBar::RatingBar(look::Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_columns(new EqualColumns(look.space(8), this))
{
    setAccessibleName(tr("How well did you know it?"));
    for (int i = 0; i < 4; ++i) {
        const auto rating = static_cast<study::Rating>(i + 1);
        auto* button = new KeyButton(words::rating(rating), QString::number(i + 1), look, this);
        button->setObjectName(QStringLiteral("rate%1").arg(i + 1));
        connect(button, &KeyButton::clicked, this, [this, rating] { Q_EMIT rated(rating); });
        m_columns->addWidget(button);
        m_buttons.at(static_cast<std::size_t>(i)) = button;
    }
    button(study::Rating::Good)->setPrimary(true);
    connect(&look, &look::Look::changed, this, [this] { m_columns->setGap(m_look.space(8)); });
}

void RatingBar::setIntervals(const study::Intervals& intervals)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        KeyButton* button = m_buttons.at(i);
        button->setDetail(words::interval(intervals.at(i)));
        button->setAccessibleName(tr("%1, back in %2").arg(button->text(), words::intervalSpoken(intervals.at(i))));
    }
}

void RatingBar::fit(int width, int height)
{
    int widest = 0;
    for (const KeyButton* button : m_buttons)
        widest = std::max(widest, button->widthBeside());
    const auto buttons = static_cast<int>(m_buttons.size());
    const bool beside = buttons * widest + (buttons - 1) * m_look.space(8) <= width;
    const auto setForm = [this](KeyButton::Form form) {
        for (KeyButton* button : m_buttons)
            button->setForm(form);
        m_columns->invalidate();
    };
    setForm(beside ? KeyButton::Form::Beside : KeyButton::Form::Stacked);
    if (m_columns->heightForWidth(width) > height)
        setForm(KeyButton::Form::TitleOnly);
}

KeyButton* RatingBar::button(study::Rating rating) const
{
    return m_buttons.at(static_cast<std::size_t>(rating) - 1);
}

} // namespace gradus::review
