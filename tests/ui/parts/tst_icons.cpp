#include "parts/icons.h"
#include "settings/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QTest>

using namespace pawtrait::ui;

class TestIcons : public QObject {
    Q_OBJECT

    /// The strongest pixel's colour: that of the lines.
    static QColor inkOf(const QImage &image)
    {
        QColor ink = Qt::transparent;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > ink.alpha())
                    ink = image.pixelColor(x, y);
            }
        }
        return ink;
    }

    static QImage drawn(Icon which, QIcon::Mode mode = QIcon::Normal) { return icon(which).pixmap(QSize(48, 48), 1.0, mode).toImage(); }

private slots:
    void init() { applyTheme(*qApp, Theme::Light); }

    void everyIconIsDrawnAndDiffersFromTheOthers()
    {
        std::vector<QImage> seen;
        for (int i = 0; i < iconCount; ++i) {
            const QImage image = drawn(static_cast<Icon>(i));
            QCOMPARE(image.size(), QSize(48, 48));
            QVERIFY2(inkOf(image).alpha() > 200, qPrintable(QStringLiteral("icon %1 is empty").arg(i)));
            for (const QImage &other : seen)
                QVERIFY2(other != image, qPrintable(QStringLiteral("icon %1 looks like another").arg(i)));
            seen.push_back(image);
        }
    }

    void theColourFollowsTheThemeOfAnIconThatIsAlreadyThere()
    {
        const QIcon star = icon(Icon::StarFilled);
        QCOMPARE(inkOf(star.pixmap(48).toImage()).name(), lightPalette().color(QPalette::ButtonText).name());
        applyTheme(*qApp, Theme::Dark);
        QCOMPARE(inkOf(star.pixmap(48).toImage()).name(), darkPalette().color(QPalette::ButtonText).name());
    }

    void disabledAndSelectedHaveTheirOwnColour()
    {
        QCOMPARE(inkOf(drawn(Icon::StarFilled, QIcon::Disabled)).name(), lightPalette().color(QPalette::Disabled, QPalette::ButtonText).name());
        QCOMPARE(inkOf(drawn(Icon::StarFilled, QIcon::Selected)).name(), lightPalette().color(QPalette::HighlightedText).name());
    }

    void aScreenOfTwoHundredPercentGetsTwiceThePixels()
    {
        const QPixmap pixmap = icon(Icon::Crop).pixmap(QSize(20, 20), 2.0);
        QCOMPARE(pixmap.size(), QSize(40, 40));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        // Drawn at that size, not enlarged: what a painter of such a screen gets has the same pixels.
        QImage screen(40, 40, QImage::Format_ARGB32_Premultiplied);
        screen.setDevicePixelRatio(2.0);
        screen.fill(Qt::transparent);
        QPainter painter(&screen);
        icon(Icon::Crop).paint(&painter, QRect(0, 0, 20, 20));
        painter.end();
        QImage direct = pixmap.toImage().convertToFormat(screen.format());
        direct.setDevicePixelRatio(2.0);
        QCOMPARE(screen, direct);
    }

    void thePawHasItsOwnColours()
    {
        QVERIFY(applicationIcon().availableSizes().contains(QSize(256, 256)));
        QCOMPARE(applicationIcon().pixmap(256).toImage().pixelColor(20, 128).name(), QStringLiteral("#2e6c9a"));
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
