#pragma once

#include "figure/protocol.h"

#include <QObject>

namespace gradus::demo {

class Lab;

/// Puts a setting onto the clipboard as a Python script that computes the same.
class ScriptCopy : public QObject {
    Q_OBJECT
public:
    /// `lab` must outlive this.
    explicit ScriptCopy(Lab& lab);

    /// copied or failed follows, for the newest alone.
    void copy(const QString& demo, const figure::Arguments& arguments);

Q_SIGNALS:
    void copied();
    void failed(const QString& why);

private:
    Lab& m_lab;
    figure::RequestId m_asked = 0;
};

} // namespace gradus::demo
