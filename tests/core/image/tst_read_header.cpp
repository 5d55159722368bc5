#include "common/files.h"
#include "image/decode.h"
#include "support/bad_photos.h"
#include "support/photo_writers.h"
#include "support/test_pictures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pawtrait;

/// The size from the header is the size that decoding gives.
class TestReadHeader : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(QStringLiteral("rex.jpg"));
        return writeFile(path, bytes) ? path : QString();
    }

private Q_SLOTS:
    void everyFormat()
    {
        const auto photos = test::goodPhotos();
        QVERIFY(photos.size() > 5);
        for (const auto &photo : photos) {
            const auto decoded = image::decodeBytes(photo.bytes, QStringLiteral("rex"), {});
            const auto header = image::readHeader(write(photo.bytes));
            QVERIFY2(decoded && header, photo.name.constData());
            QVERIFY2(header->width == decoded->originalWidth && header->height == decoded->originalHeight, photo.name.constData());
        }
    }

    void turnedPhotos_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("swapped");
        const auto picture = test::scene(64, 40);
        for (int turn = 1; turn <= 8; ++turn) {
            test::JpegOptions jpeg;
            jpeg.exif = test::exifWithOrientation(turn);
            QTest::addRow("JPEG, orientation %d", turn) << test::jpeg(picture, jpeg) << (turn >= 5);
            const QByteArray png = test::pngWithChunk(test::byQt(picture, "png"), "eXIf", test::exifWithOrientation(turn));
            QTest::addRow("PNG, orientation %d", turn) << png << (turn >= 5);
            if (const QByteArray heic = test::heic(picture, {.orientation = turn}); !heic.isEmpty())
                QTest::addRow("HEIC, orientation %d", turn) << heic << (turn >= 5);
        }
        test::JpegOptions progressive;
        progressive.progressive = true;
        QTest::newRow("progressive JPEG") << test::jpeg(picture, progressive) << false;
    }

    void turnedPhotos()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, swapped);
        const auto header = image::readHeader(write(bytes));
        QVERIFY2(header, header ? "" : qPrintable(header.error().userText));
        QCOMPARE(QSize(header->width, header->height), swapped ? QSize(40, 64) : QSize(64, 40));
    }

    void badPhotosAreSentencesOrSizes()
    {
        const auto photos = test::badPhotos([](const QByteArray &) { return image::RgbImage(); });
        for (const auto &photo : photos) {
            const auto header = image::readHeader(write(photo.bytes));
            if (header)
                QVERIFY2(header->width > 0 && header->width <= 65535 && header->height > 0 && header->height <= 65535, photo.name.constData());
            else
                QVERIFY2(header.error().userText.contains(QStringLiteral("\"rex.jpg\"")) && header.error().userText.endsWith(QLatin1Char('.')), photo.name.constData());
        }
    }

    void notThere()
    {
        QCOMPARE(image::readHeader(m_folder.filePath(QStringLiteral("none.jpg"))).error().kind, ErrorKind::NotFound);
        QVERIFY(!image::readHeader(m_folder.path()));
        QVERIFY(!image::readHeader(QStringLiteral("/dev/zero")));
        QVERIFY(!image::readHeader(write("\xFF\xD8\xFF\xE1\x00\x10 cut")));
    }
};

QTEST_GUILESS_MAIN(TestReadHeader)
#include "tst_read_header.moc"
