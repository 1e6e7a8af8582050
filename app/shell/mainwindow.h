#pragma once

#include "bank/chapter.h"
#include "demo/place.h"
#include "look/look.h"
#include "shell/banksync.h"
#include "shell/heldkeys.h"
#include "shell/link.h"
#include "study/collection.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace gradus::demo {
class Catalogue;
class DemoPane;
} // namespace gradus::demo
namespace gradus::review {
class Footer;
class Notice;
class ReviewPane;
} // namespace gradus::review
namespace gradus::text {
class FormulaSource;
}

namespace gradus::shell {

class AppSettings;
class DemoBeside;
struct Menus;
class Panes;
class SideBar;
class TopBar;

/// The app's one window: side bar, card, demo. It shows the first card before it makes anything that the first card does not
/// need.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    struct Parts {
        study::Collection& collection;
        const study::Clock& clock;
        look::Look& look;
        text::FormulaSource& formulas;
        const demo::Catalogue& catalogue;
        AppSettings& settings;
        /// Called once, when a demo is first needed; the window owns what it returns.
        std::function<demo::DemoPane*()> makeDemoPane;
        /// As BankSync takes it.
        bank::DemoExists demoExists;
        QString shippedBank = BankSync::shippedFolder();
    };

    /// All references in `parts` must outlive the window.
    explicit MainWindow(const Parts& parts);
    ~MainWindow() override;

    /// Reads the shipped bank and shows the first card, or the link's; then shows the window.
    void start(const std::optional<Link>& link = {});
    /// Goes where the link leads, or says in the message line that it leads nowhere.
    void follow(const Link& link);
    /// Says one sentence in the message line.
    void say(const QString& sentence);
    void setDemoShown(bool shown);

    /// The collection to open next, after the window closed; empty if none was chosen.
    [[nodiscard]] QString nextCollection() const { return m_nextCollection; }

    [[nodiscard]] review::ReviewPane* review() const { return m_review; }
    [[nodiscard]] SideBar* sideBar() const { return m_side; }
    [[nodiscard]] DemoBeside* demo() const { return m_demo; }
    [[nodiscard]] const BankSync& bank() const { return m_bank; }

Q_SIGNALS:
    /// Another lab program or device was chosen.
    void labChosen(const QString& program, const QString& device);
    /// A card's question has been drawn; comes after the paint.
    void cardPainted();
    void figurePainted();
    /// All that waited for the first paint has been started.
    void settled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void connectCard();
    void connectMenus();
    void connectBank();
    void afterFirstPaint();
    void checkAfterUncleanEnd();
    void showCounts();
    [[nodiscard]] bool cardHasDemo() const;
    void showState();
    void showProblems();
    void showChange();
    void listDemos();
    void changeCollection();
    void openPreferences();
    void watchOwnDecks(const QString& folder);
    void openOwnDecks();
    void restoreWindow();

    Parts m_parts;
    BankSync m_bank;
    HeldKeys m_heldKeys;
    TopBar* m_top;
    review::Notice* m_message;
    review::Notice* m_problemLine;
    SideBar* m_side;
    review::ReviewPane* m_review;
    DemoBeside* m_demo;
    Panes* m_panes;
    review::Footer* m_footer;
    std::unique_ptr<Menus> m_menus;
    QString m_nextCollection;
    bool m_painted = false;
    bool m_cardPainted = false;
    bool m_figurePainted = false;
    bool m_demosListed = false;
};

} // namespace gradus::shell
