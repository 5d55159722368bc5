#include "exporting/contact_sheet.h"
#include "exporting/sheet_layout.h"
#include "support/photo_writers.h"
#include "support/test_pictures.h"

#include <QGuiApplication>
#include <QImage>
#include <QTest>

using namespace pawtrait;
using namespace pawtrait::exporting;

class tst_ContactSheet : public QObject {
    Q_OBJECT

    static scoring::Score score(double value)
    {
        scoring::Score made;
        made.value = value;
        made.low = value - 15;
        made.high = value + 17;
        return made;
    }

    static SheetGroup group(const QString &name, int photos)
    {
        static const QByteArray picture = test::jpeg(test::scene(200, 150));
        SheetGroup made{name, {}};
        for (int i = 0; i < photos; ++i)
            made.photos.push_back({QStringLiteral("photo%1.jpg").arg(i), picture, score(40 + i % 20), i % 6});
        return made;
    }

private Q_SLOTS:
    void everyPhotoHasAPlaceOfItsOwn_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<bool>("landscape");
        for (const int columns : {1, 3, 4, 12}) {
            QTest::newRow(qPrintable(QStringLiteral("%1 columns, portrait").arg(columns))) << columns << false;
            QTest::newRow(qPrintable(QStringLiteral("%1 columns, landscape").arg(columns))) << columns << true;
        }
    }

    void everyPhotoHasAPlaceOfItsOwn()
    {
        QFETCH(int, columns);
        QFETCH(bool, landscape);
        const std::vector<SheetGroup> groups{group(QStringLiteral("Rex"), 7), group({}, 5), group(QStringLiteral("Nobody"), 0), group(QStringLiteral("Tilda"), 60)};
        const SheetOptions options{{}, landscape, columns, 0.67, {}};
        const SheetMeasures measures = measuresFor(groups, options);
        QVERIFY(measures.pictureHeight > 50);
        int cells = 0, named = 0;
        for (const SheetPage &page : sheetPages(groups, options)) {
            QVERIFY(!page.cells.empty());
            std::vector<QRectF> areas;
            for (const SheetCell &cell : page.cells)
                areas.push_back(QRectF(cell.x, cell.y, measures.cellWidth, measures.cellHeight));
            double lastHeading = 0;
            for (const SheetHeading &heading : page.headings) {
                areas.push_back(heading.area);
                lastHeading = std::max(lastHeading, heading.area.top());
                named += heading.continued ? 0 : 1;
            }
            QVERIFY(std::any_of(page.cells.begin(), page.cells.end(), [&](const SheetCell &cell) { return cell.y > lastHeading; }));
            const QRectF body(measures.margin, measures.bodyTop(), measures.pageWidth - 2 * measures.margin, measures.bodyBottom() - measures.bodyTop());
            for (std::size_t i = 0; i < areas.size(); ++i) {
                QVERIFY(body.adjusted(-1, -1, 1, 1).contains(areas[i]));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY(!areas[i].adjusted(1, 1, -1, -1).intersects(areas[j].adjusted(1, 1, -1, -1)));
            }
            cells += static_cast<int>(page.cells.size());
        }
        QCOMPARE(cells, 72);
        QCOMPARE(named, 2);
    }

    void anEmptySheetHasOnePage()
    {
        const ContactSheet sheet({}, {});
        QCOMPARE(sheet.pageCount(), 1);
        QVERIFY(sheet.pdf({}).hasValue());
    }

    void thePdfHasItsPages()
    {
        const ContactSheet sheet({group(QStringLiteral("Rex"), 45)}, {QStringLiteral("Shelter"), false, 4, 0.67, QStringLiteral("Model")});
        QVERIFY(sheet.pageCount() > 1);
        const auto pdf = sheet.pdf({});
        QVERIFY(pdf.hasValue());
        QVERIFY(pdf->startsWith("%PDF-1."));
        QVERIFY(pdf->trimmed().endsWith("%%EOF"));
        QCOMPARE(pdf->count("/Type /Page\n"), sheet.pageCount());
        QVERIFY(pdf->contains("/FontFile")); // opens alike on a computer without the font
    }

    void thePageSizeIsA4_data()
    {
        QTest::addColumn<bool>("landscape");
        QTest::newRow("portrait") << false;
        QTest::newRow("landscape") << true;
    }

    void thePageSizeIsA4()
    {
        QFETCH(bool, landscape);
        const ContactSheet sheet({group({}, 3)}, {{}, landscape, 4, 0, {}});
        const QImage page = QImage::fromData(*sheet.png(0));
        QCOMPARE(page.size(), landscape ? QSize(1754, 1240) : QSize(1240, 1754));
        const auto pdf = sheet.pdf({});
        QVERIFY(pdf->contains(landscape ? "/MediaBox [0 0 842.000000 595.000000]" : "/MediaBox [0 0 595.000000 842.000000]"));
    }

    void picturesAndRangesAreDrawn()
    {
        const SheetMeasures measures = measuresFor({group({}, 1)}, {});
        const ContactSheet sheet({group({}, 1)}, {});
        const QImage page = QImage::fromData(*sheet.png(0));
        const auto at = [&](double x, double y) { return page.pixelColor(static_cast<int>(x * 150 / 254), static_cast<int>(y * 150 / 254)); };
        const double pictureBottom = measures.bodyTop() + measures.pictureHeight;
        QVERIFY(at(measures.margin + 100, pictureBottom - 50) != QColor(Qt::white));
        // The bar: 25 to 57 of 1..100 is drawn in another colour than the rest.
        int band = 0, rest = 0;
        for (double y = pictureBottom; y < pictureBottom + 110; y += 1) {
            band += at(measures.margin + measures.cellWidth * 0.33, y) == QColor(0x9C, 0xC3, 0xE6) ? 1 : 0;
            rest += at(measures.margin + measures.cellWidth * 0.9, y) == QColor(0xDD, 0xDD, 0xDD) ? 1 : 0;
        }
        QVERIFY(band > 4 && rest > 4);
    }

    void aDamagedPictureIsAnEmptyFrame()
    {
        SheetGroup broken{QStringLiteral("Rex"), {{QStringLiteral("bad.jpg"), "no picture", std::nullopt, 0}, {QStringLiteral("none.jpg"), {}, std::nullopt, 99}}};
        const ContactSheet sheet({broken}, {});
        QVERIFY(sheet.png(0).hasValue());
    }

    void noPathIsInTheSheet()
    {
        // The page is the same whatever folder stands before the name: only the name is drawn.
        SheetGroup one = group(QStringLiteral("Rex"), 1), other = one;
        one.photos[0].name = QStringLiteral("/home/ann/shelter/rex.jpg");
        other.photos[0].name = QStringLiteral("C:\\Users\\ann\\rex.jpg");
        const SheetOptions options{QStringLiteral("Shelter"), false, 4, 0.67, {}};
        QVERIFY(*ContactSheet({one}, options).png(0) == *ContactSheet({other}, options).png(0));
        const auto pdf = ContactSheet({one}, options).pdf({});
        QVERIFY(!pdf->contains("/home") && !pdf->contains("ann"));
    }

    void hostileTextIsDrawnWithoutHarm()
    {
        SheetGroup odd = group(QStringLiteral("\u202Eevil\n\t") + QString(3000, QLatin1Char('x')), 1);
        odd.photos[0].name = QString(QChar(0xD800)) + QStringLiteral("\U0001F431.jpg");
        const ContactSheet sheet({odd}, {QStringLiteral(")\\( /JS (x)") + QString(2000, QLatin1Char('y')), false, 4, 0.67, QStringLiteral("<b>")});
        QVERIFY(sheet.pdf({}).hasValue() && sheet.png(0).hasValue());
    }

    void aStopEndsTheDrawing()
    {
        StopSource stop;
        stop.request_stop();
        QCOMPARE(ContactSheet({group({}, 3)}, {}).pdf(stop.get_token()).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_MAIN(tst_ContactSheet)
#include "tst_contact_sheet.moc"
