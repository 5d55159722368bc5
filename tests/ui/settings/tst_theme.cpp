#include "settings/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

#include <cmath>

using namespace pawtrait::ui;

class TestTheme : public QObject {
    Q_OBJECT

    /// WCAG 2.1: relative luminance of an sRGB colour.
    static double luminance(const QColor &colour)
    {
        const auto linear = [](double share) { return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    }

    static double contrast(const QColor &a, const QColor &b)
    {
        const double high = std::max(luminance(a), luminance(b)), low = std::min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    }

private slots:
    void cleanup() { applyTheme(*qApp, Theme::Light); }

    void textCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }

    void textCanBeRead()
    {
        QFETCH(QPalette, palette);
        using P = QPalette;
        const std::vector<std::pair<P::ColorRole, std::vector<P::ColorRole>>> pairs{{P::WindowText, {P::Window}},
                                                                                    {P::Text, {P::Base, P::AlternateBase, P::Window}},
                                                                                    {P::ButtonText, {P::Button, P::Window}},
                                                                                    {P::PlaceholderText, {P::Base, P::Window}},
                                                                                    {P::ToolTipText, {P::ToolTipBase}},
                                                                                    {P::HighlightedText, {P::Highlight}},
                                                                                    {P::Link, {P::Base, P::Window}},
                                                                                    {P::LinkVisited, {P::Base, P::Window}},
                                                                                    {P::BrightText, {P::Highlight}}};
        for (const P::ColorGroup group : {P::Active, P::Inactive, P::Disabled}) {
            const double wanted = group == P::Disabled ? 3.0 : 4.5;
            for (const auto &[text, grounds] : pairs) {
                for (const P::ColorRole ground : grounds) {
                    const double found = contrast(palette.color(group, text), palette.color(group, ground));
                    QVERIFY2(found >= wanted, qPrintable(QStringLiteral("group %1, role %2 on %3: %4 : 1").arg(group).arg(text).arg(ground).arg(found)));
                }
            }
        }
        // A selection, a focus frame: 3 : 1 for what is not text.
        QVERIFY2(contrast(palette.color(P::Highlight), palette.color(P::Base)) >= 3.0, qPrintable(QString::number(contrast(palette.color(P::Highlight), palette.color(P::Base)))));
    }

    void greysHaveNoTint()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
                const QColor colour = palette.color(role);
                const auto [low, high] = std::minmax({colour.red(), colour.green(), colour.blue()});
                QVERIFY2(high - low <= 4, qPrintable(colour.name()));
            }
        }
    }

    void aThemeIsSwitchedWhileAWindowIsOpen()
    {
        QLabel label(QStringLiteral("Photos"));
        label.show();
        applyTheme(*qApp, Theme::Dark);
        QVERIFY(isDark(label.palette()));
        QCOMPARE(label.palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
        const QString darkSheet = qApp->styleSheet();
        applyTheme(*qApp, Theme::Light);
        QVERIFY(!isDark(label.palette()));
        QVERIFY(qApp->styleSheet() != darkSheet);
    }

    void toolTipsCanBeReadAfterASwitch()
    {
        QWidget window;
        window.resize(300, 200);
        window.show();
        for (const Theme theme : {Theme::Dark, Theme::Light, Theme::Dark}) {
            applyTheme(*qApp, theme);
            QToolTip::showText(window.mapToGlobal(QPoint(20, 20)), QStringLiteral("Select nothing"), &window);
            const auto shown = QApplication::topLevelWidgets();
            const auto tip = std::find_if(shown.begin(), shown.end(), [](const QWidget *each) { return each->inherits("QTipLabel") && each->isVisible(); });
            QVERIFY(tip != shown.end());
            const QPalette &wanted = theme == Theme::Dark ? darkPalette() : lightPalette();
            QCOMPARE((*tip)->palette().color(QPalette::ToolTipBase), wanted.color(QPalette::ToolTipBase));
            const QImage picture = (*tip)->grab().toImage();
            const QColor ground = picture.pixelColor(picture.width() / 2, 3);
            double most = 1;
            for (int y = 3; y < picture.height() - 3; ++y) {
                for (int x = 3; x < picture.width() - 3; ++x)
                    most = std::max(most, contrast(picture.pixelColor(x, y), ground));
            }
            QVERIFY2(most >= 4.5, qPrintable(QString::number(most)));
            QVERIFY(contrast(ground, wanted.color(QPalette::ToolTipBase)) < 1.2);
            QToolTip::hideText();
        }
    }

    void everyThemeHasEdgesThatAreSeen_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("dark") << int(Theme::Dark);
    }

    void everyThemeHasEdgesThatAreSeen()
    {
        QFETCH(int, theme);
        applyTheme(*qApp, static_cast<Theme>(theme));
        QWidget window;
        QVBoxLayout column(&window);
        auto *first = new QPushButton(QStringLiteral("First")); // takes the focus
        auto *check = new QCheckBox(QStringLiteral("Eyes"));
        auto *choice = new QRadioButton(QStringLiteral("Yes"));
        auto *line = new QLineEdit;
        auto *spin = new QSpinBox;
        auto *start = new QPushButton(QStringLiteral("Start"));
        for (QWidget *each : QWidgetList{first, check, choice, line, spin, start})
            column.addWidget(each);
        start->setDefault(true);
        start->setEnabled(false);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        const QImage picture = window.grab().toImage();
        const QColor ground = window.palette().color(QPalette::Window);
        for (const QWidget *each : QWidgetList{check, choice, line, spin}) {
            double most = 1; // of the first pixels from the left, halfway up
            for (int x = each->x(); x < each->x() + 5; ++x)
                most = std::max(most, contrast(picture.pixelColor(x, each->geometry().center().y()), ground));
            QVERIFY2(most >= 3, qPrintable(QStringLiteral("%1: %2 : 1").arg(QLatin1String(each->metaObject()->className())).arg(most)));
        }
        check->setFocus(); // just unticked
        double most = 1;
        const QImage focused = window.grab().toImage();
        for (int x = check->x(); x < check->x() + 5; ++x)
            most = std::max(most, contrast(focused.pixelColor(x, check->geometry().center().y()), ground));
        QVERIFY2(most >= 3, qPrintable(QString::number(most)));
        // Not the full accent, on which grey words cannot be read.
        const QColor inside = picture.pixelColor(start->x() + 6, start->geometry().center().y());
        QCOMPARE(inside, window.palette().color(QPalette::Button));
    }

    void linksFollowASwitch()
    {
        QLabel label(QStringLiteral("<a href=\"card\">How sure is this?</a>"));
        label.show();
        for (const Theme theme : {Theme::Dark, Theme::Light, Theme::Dark}) {
            applyTheme(*qApp, theme);
            const QImage picture = label.grab().toImage();
            const QColor wanted = label.palette().color(QPalette::Link);
            bool isThere = false;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    isThere = isThere || picture.pixelColor(x, y) == wanted; // the line under the words at least
            }
            QVERIFY2(isThere, qPrintable(wanted.name()));
        }
    }

    void systemTakesTheDesktopsLightnessEvenAfterDark()
    {
        applyTheme(*qApp, Theme::System);
        const QPalette first = QApplication::palette();
        QVERIFY(first.color(QPalette::Window) == lightPalette().color(QPalette::Window) || first.color(QPalette::Window) == darkPalette().color(QPalette::Window));
        applyTheme(*qApp, isDark(first) ? Theme::Light : Theme::Dark);
        applyTheme(*qApp, Theme::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), first.color(QPalette::Window));
    }

    void aChangeOfTheDesktopIsFollowedOnlyWithSystem()
    {
        QWidget window;
        window.show();
        const auto desktopChanges = [&] {
            qApp->setPalette(darkPalette()); // stands for whatever the change left
            QEvent change(QEvent::ThemeChange);
            QCoreApplication::sendEvent(&window, &change);
        };
        applyTheme(*qApp, Theme::System);
        const QColor system = QApplication::palette().color(QPalette::Window);
        desktopChanges();
        QTRY_COMPARE(QApplication::palette().color(QPalette::Window), system);
        applyTheme(*qApp, Theme::Light);
        desktopChanges();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
