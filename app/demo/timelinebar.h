#pragma once

#include "figure/figure.h"
#include "look/look.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QSlider;
class QToolButton;

namespace gradus::demo {

class LookLabel;

/// Play, step and scrub through a figure's frames. Hidden for a still.
class TimeLineBar : public QWidget {
    Q_OBJECT
public:
    /// `look` must outlive the bar.
    explicit TimeLineBar(look::Look& look, QWidget* parent = nullptr);

    /// Keeps the frame that the user has gone to. Before they have, shows the time line's start; of an unfinished figure the
    /// newest frame.
    void setTimeLine(const figure::TimeLine& timeLine, bool unfinished = false);
    /// Another place: the user has not gone to any frame yet.
    void rewind();
    [[nodiscard]] std::int64_t frame() const; ///< -1 for a still
    void step(int by);
    void togglePlay();
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    void pause();
    void retranslate();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void frameChanged(std::int64_t frame);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restyle();
    void tell();
    void sayWhere();
    void fold();

    look::Look& m_look;
    figure::TimeLine m_timeLine;
    bool m_moved = false; ///< the user has gone to a frame
    QTimer m_timer;
    QToolButton *m_back, *m_play, *m_forward;
    QSlider* m_slider;
    QComboBox* m_speed;
    LookLabel* m_where;
};

} // namespace gradus::demo
