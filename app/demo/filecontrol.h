#pragma once

#include "demo/parametercontrol.h"

class QComboBox;

namespace gradus::demo {

class TrustedModels;

/// One of the files that come with the demo, or one of the user's. A model of the user's is loaded only once they have allowed
/// it.
class FileControl : public ParameterControl {
    Q_OBJECT
public:
    /// `trusted` must outlive the control.
    FileControl(const figure::Parameter& parameter, const look::Look& look, TrustedModels& trusted, QWidget* parent);

    /// So that the warning stands on one line.
    [[nodiscard]] int comfortableWidth() const override;
    [[nodiscard]] int fieldHeight() const override;
    void setFieldHeight(int height) override;

protected:
    void display(const figure::Value& value) override;

private:
    [[nodiscard]] const figure::FileParameter& kind() const;
    [[nodiscard]] bool isBundled(const std::string& path) const;
    void fill();
    void picked(int index);
    void ask();
    void warn(const figure::Value& shown);
    void makeWarning();

    TrustedModels& m_trusted;
    std::string m_own; ///< the path of the user's file; may be empty
    QComboBox* m_box;
    QWidget* m_field; ///< the box, and the warning below it
    QWidget* m_warning = nullptr; ///< child; made when first needed
    figure::Value m_before; ///< the last that may be loaded, to go back to
};

} // namespace gradus::demo
