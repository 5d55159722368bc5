#include "training/subject_fit.h"

#include "common/files.h"
#include "image/decode.h"
#include "support/fill.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace pawtrait;
using training::coveredShares;

namespace {

/// Maps that are made from the picture's own pixels: 2 coarse channels on 4 x 4 cells, 3 fine ones on 8 x 8.
class PixelNetwork final : public network::Network {
public:
    const network::Architecture &architecture() const override { return *network::findArchitecture("tf_efficientnet_lite0"); }
    const network::Device &device() const override { return m_device; }
    Result<MatrixF> features(std::span<const image::RgbImage>) const override { return Error{}; }
    Result<MatrixF> features(const network::InputBatch &) const override { return Error{}; }
    Result<MatrixF> logits(const network::InputBatch &) const override { return Error{}; }
    Result<std::vector<network::FeatureMap>> maps(const network::InputBatch &, std::span<const std::string>) const override { return Error{}; }
    Result<std::vector<network::FeatureMap>> maps(const image::RgbImage &picture, std::span<const std::string>) const override
    {
        if (m_fineSide == 0)
            return Error{ErrorKind::Device, QStringLiteral("The device failed."), {}};
        return std::vector{cells(picture, 2, 4), cells(picture, 3, m_fineSide)};
    }

    int m_fineSide = 8;

private:
    static network::FeatureMap cells(const image::RgbImage &picture, int channels, int side)
    {
        network::FeatureMap map{channels, side, side, {}};
        for (int c = 0; c < channels; ++c) {
            for (int y = 0; y < side; ++y) {
                for (int x = 0; x < side; ++x)
                    map.values.push_back(picture.row(y * picture.height / side)[3 * (x * picture.width / side) + c] / 64.0f);
            }
        }
        return map;
    }

    network::Device m_device;
};

} // namespace

class TestSubjectFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shares_data();
    void shares();
    void equalsAPlainRidge();
    void lanesChangeNothing();
    void boxesOfAListing();
    void badPhotosAreNamed();
    void networkThatFails();

private:
    std::vector<training::BoxedPhoto> photos(int count);
    QTemporaryDir m_folder;
};

std::vector<training::BoxedPhoto> TestSubjectFit::photos(int count)
{
    std::vector<training::BoxedPhoto> list;
    for (int i = 0; i < count; ++i) {
        image::RgbImage picture(32, 32);
        for (std::size_t k = 0; k < picture.bytes.size(); ++k)
            picture.bytes[k] = static_cast<std::uint8_t>(support::fillBits("subject/photo" + std::to_string(i), k) >> 56);
        const QString file = m_folder.filePath(QStringLiteral("%1.png").arg(i));
        image::toQImage(picture).save(file);
        const double left = 0.1 * (i % 4), top = 0.07 * (i % 5);
        list.push_back({file, {{left, top, left + 0.55, top + 0.6}}});
    }
    return list;
}

void TestSubjectFit::shares_data()
{
    QTest::addColumn<QList<double>>("edges"); // left, top, right, bottom of each box
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("whole photo") << QList<double>{0, 0, 1, 1} << QList<double>{1, 1, 1, 1};
    QTest::newRow("left half") << QList<double>{0, 0, 0.5, 1} << QList<double>{1, 0, 1, 0};
    QTest::newRow("middle") << QList<double>{0.25, 0.25, 0.75, 0.75} << QList<double>{0.25, 0.25, 0.25, 0.25};
    QTest::newRow("the same box twice counts once") << QList<double>{0.25, 0.25, 0.75, 0.75, 0.25, 0.25, 0.75, 0.75} << QList<double>{0.25, 0.25, 0.25, 0.25};
    QTest::newRow("two that overlap") << QList<double>{0, 0, 0.5, 0.25, 0, 0.125, 0.25, 0.5} << QList<double>{0.75, 0, 0, 0};
    QTest::newRow("two apart in one cell") << QList<double>{0, 0, 0.125, 0.5, 0.375, 0, 0.5, 0.5} << QList<double>{0.5, 0, 0, 0};
    QTest::newRow("none") << QList<double>{} << QList<double>{0, 0, 0, 0};
}

void TestSubjectFit::shares()
{
    QFETCH(QList<double>, edges);
    QFETCH(QList<double>, expected);
    std::vector<image::Box> boxes;
    for (qsizetype i = 0; i + 3 < edges.size(); i += 4)
        boxes.push_back({edges[i], edges[i + 1], edges[i + 2], edges[i + 3]});
    const auto shares = coveredShares(boxes, 2);
    for (qsizetype i = 0; i < 4; ++i)
        QVERIFY2(std::abs(shares[static_cast<std::size_t>(i)] - expected[i]) < 1e-12, qPrintable(QString::number(shares[static_cast<std::size_t>(i)])));
}

void TestSubjectFit::equalsAPlainRidge()
{
    const PixelNetwork network;
    const auto boxed = photos(11);
    training::SubjectOptions options;
    options.side = 32;
    options.alpha = 3;
    std::vector<Error> refused;
    int done = 0;
    const auto head = training::fitSubject(network, boxed, options, 2, refused, [&] { ++done; }, {});
    QVERIFY(head);
    QCOMPARE(done, 11);
    QCOMPARE((*head)->inputCount(), 5);

    // The same problem written out: each coarse cell's channels in its four fine cells.
    Matrix x(11 * 64, 5);
    std::vector<double> y;
    for (int i = 0; i < 11; ++i) {
        const auto photo = image::decodeFile(boxed[i].file, {});
        QVERIFY(photo);
        const auto maps = network.maps(photo->pixels, {});
        const auto covered = coveredShares(boxed[i].boxes, 8);
        for (int cell = 0; cell < 64; ++cell) {
            const int parent = cell / 16 * 4 + cell % 8 / 2;
            auto row = x.row(i * 64 + cell);
            for (int c = 0; c < 2; ++c)
                row[c] = (*maps)[0].values[c * 16 + parent];
            for (int c = 0; c < 3; ++c)
                row[2 + c] = (*maps)[1].values[c * 64 + cell];
            y.push_back(covered[cell]);
        }
    }
    const auto plain = heads::fitRidge(x, y, options.alpha);
    QVERIFY(plain);
    for (int i = 0; i < x.rows; ++i)
        QVERIFY(std::abs((*plain)->predict(x.row(i)) - (*head)->predict(x.row(i))) < 1e-9);
}

void TestSubjectFit::lanesChangeNothing()
{
    const auto boxed = photos(13);
    training::SubjectOptions options;
    options.side = 32;
    std::vector<std::vector<network::TensorToWrite>> found;
    for (int lanes : {1, 3, 16}) {
        std::vector<Error> refused;
        const auto head = training::fitSubject(PixelNetwork(), boxed, options, lanes, refused, [] {}, {});
        QVERIFY(head);
        found.push_back((*head)->tensors({}));
    }
    for (const auto &tensors : found) {
        QCOMPARE(tensors[0].values, found[0][0].values);
        QCOMPARE(tensors[1].values, found[0][1].values);
    }
}

void TestSubjectFit::boxesOfAListing()
{
    QTemporaryDir folder;
    QDir().mkpath(folder.filePath(QStringLiteral("squashed")));
    for (const char *id : {"b", "a", "no-size", "no-box", "bad"})
        QVERIFY(writeFile(folder.filePath(QStringLiteral("squashed/%1.png").arg(QLatin1String(id))), "x"));
    const QString boxes = folder.filePath(QStringLiteral("boxes.csv"));
    QVERIFY(writeFile(boxes, "Id,n_pets,label,coords\na,1,cat,10 20 60 40\nb,2,dog,0 0 50 100 50 0 500 100\nno-size,1,cat,1 1 2 2\nbad,1,cat,1 1 2\ngone,1,cat,1 1 2 2\n"));
    QVERIFY(!training::boxedPhotos(folder.filePath(QStringLiteral("squashed")), boxes)); // no dimensions.csv
    QVERIFY(writeFile(folder.filePath(QStringLiteral("dimensions.csv")), "Id,width,height\na,100,200\nb,100,100\nno-box,5,5\nbad,9,9\n"));
    const auto photos = training::boxedPhotos(folder.filePath(QStringLiteral("squashed")), boxes);
    QVERIFY(photos);
    QCOMPARE(photos->size(), std::size_t(2));
    const auto &a = photos->front();
    QVERIFY(a.file.endsWith(QStringLiteral("squashed/a.png")));
    QCOMPARE(a.boxes.size(), std::size_t(1));
    QCOMPARE(a.boxes[0].left, 0.1);
    QCOMPARE(a.boxes[0].top, 0.1);
    QCOMPARE(a.boxes[0].right, 0.6);
    QCOMPARE(a.boxes[0].bottom, 0.2);
    QCOMPARE(photos->back().boxes.size(), std::size_t(2));
    QCOMPARE(photos->back().boxes[1].right, 1.0); // a box that sticks out is cut at the edge
}

void TestSubjectFit::badPhotosAreNamed()
{
    auto boxed = photos(3);
    QVERIFY(writeFile(m_folder.filePath(QStringLiteral("broken.png")), "no picture"));
    boxed.push_back({m_folder.filePath(QStringLiteral("broken.png")), {{0, 0, 1, 1}}});
    training::SubjectOptions options;
    options.side = 32;
    std::vector<Error> refused;
    QVERIFY(training::fitSubject(PixelNetwork(), boxed, options, 1, refused, [] {}, {}));
    QCOMPARE(refused.size(), std::size_t(1));
    QVERIFY(refused[0].userText.contains(QStringLiteral("broken.png")));
    refused.clear();
    const auto none = training::fitSubject(PixelNetwork(), {boxed.back()}, options, 1, refused, [] {}, {});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::Invalid);
}

void TestSubjectFit::networkThatFails()
{
    PixelNetwork network;
    training::SubjectOptions options;
    options.side = 32;
    std::vector<Error> refused;
    network.m_fineSide = 0;
    QCOMPARE(training::fitSubject(network, photos(3), options, 2, refused, [] {}, {}).error().kind, ErrorKind::Device);
    network.m_fineSide = 6;
    QCOMPARE(training::fitSubject(network, photos(3), options, 2, refused, [] {}, {}).error().kind, ErrorKind::Mismatch);
    StopSource stop;
    stop.request_stop();
    QCOMPARE(training::fitSubject(network, photos(3), options, 2, refused, [] {}, stop.get_token()).error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSubjectFit)
#include "tst_subject_fit.moc"
