#include "heads/head.h"
#include "learning_reference.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace pawtrait;

class TestSvr : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsLibsvm();
    void gammaScale();
    void gradientIsTheSlope();
    void comesBackFromAFile_data();
    void comesBackFromAFile();
    void labelsWithinTheTube();
    void twoFitsAreEqual();
    void refuses();
};

namespace {

std::shared_ptr<const heads::Head> smallFit(const Matrix &x, double spread = 20)
{
    std::vector<double> y;
    for (int i = 0; i < x.rows; ++i)
        y.push_back(40 + spread * std::sin(3 * x.row(i)[0]) + spread / 4 * x.row(i)[1]);
    const auto head = heads::fitSvr(x, y, {.c = 40, .epsilon = 1, .gamma = 0.5, .tolerance = 1e-3});
    return head ? *head : nullptr;
}

} // namespace

void TestSvr::equalsLibsvm()
{
    const auto reference = learning::reference();
    if (reference.is_null())
        QSKIP("needs ../shared/reference");
    const auto y = reference["y"].get<std::vector<double>>();
    for (const auto &row : reference["heads"]["svr"]) {
        Matrix x = learning::rows("learning/x", 300);
        Matrix test = learning::rows("learning/test", 60);
        if (row["scaled"].get<bool>()) {
            learning::scale(x, reference["heads"]["scaler"]);
            learning::scale(test, reference["heads"]["scaler"]);
        }
        for (const auto &[tolerance, expected] : row["by_tol"].items()) {
            const auto head = heads::fitSvr(x, y,
                                            {.c = row["C"].get<double>(), .epsilon = row["epsilon"].get<double>(),
                                             .gamma = row["gamma_value"].get<double>(), .tolerance = tolerance == "1e-08" ? 1e-8 : 1e-3});
            QVERIFY(head);
            const auto tensors = (*head)->tensors({});
            QCOMPARE(tensors.at(0).shape.at(0), expected["support_vectors"].get<std::int64_t>());
            double worst = 0;
            for (std::size_t i = 0; i < expected["test"].size(); ++i)
                worst = std::max(worst, std::abs((*head)->predict(test.row(static_cast<int>(i))) - expected["test"][i].get<double>()));
            QVERIFY2(worst <= 1e-6, qPrintable(QStringLiteral("worst %1").arg(worst)));
        }
    }
}

void TestSvr::gammaScale()
{
    const auto reference = learning::reference();
    if (reference.is_null())
        QSKIP("needs ../shared/reference");
    QVERIFY(std::abs(heads::svrGammaScale(learning::rows("learning/x", 300)) - 0.0019164733431538323) < 1e-15);
}

void TestSvr::gradientIsTheSlope()
{
    const Matrix x = learning::uniform("svr/gradient", 60, 5);
    const auto head = smallFit(x);
    QVERIFY(head);
    std::vector<double> place(x.row(7).begin(), x.row(7).end());
    const auto gradient = head->gradient(place);
    for (std::size_t j = 0; j < place.size(); ++j) {
        auto above = place, below = place;
        above[j] += 1e-5;
        below[j] -= 1e-5;
        QVERIFY(std::abs((head->predict(above) - head->predict(below)) / 2e-5 - gradient[j]) < 1e-6);
    }
}

void TestSvr::comesBackFromAFile_data()
{
    QTest::addColumn<bool>("floats");
    QTest::newRow("features of a network, stored in half the bytes") << true;
    QTest::newRow("features in double precision") << false;
}

void TestSvr::comesBackFromAFile()
{
    QFETCH(bool, floats);
    Matrix x = learning::uniform("svr/file", 80, 9);
    if (floats) {
        for (double &value : x.values)
            value = static_cast<float>(value);
    }
    const auto head = smallFit(x);
    QVERIFY(head);
    QCOMPARE(head->tensors("svr.").at(0).type, floats ? network::DataType::F32 : network::DataType::F64);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("heads.safetensors"));
    QVERIFY(network::writeSafetensors(path, head->tensors("svr.")));
    const auto file = network::Safetensors::open(path);
    QVERIFY(file);
    const auto read = heads::readHead(*file, "svr", "svr.", 9);
    QVERIFY(read);
    for (int i = 0; i < 80; ++i)
        QVERIFY(std::abs((*read)->predict(x.row(i)) - head->predict(x.row(i))) <= 1e-12);
    QVERIFY(!heads::readHead(*file, "svr", "svr.", 8));
}

void TestSvr::labelsWithinTheTube()
{
    // Labels nearer to each other than epsilon need no support vector at all; the head is a constant and is stored as one.
    const Matrix x = learning::uniform("svr/tube", 20, 4);
    const auto head = smallFit(x, 0.1);
    QVERIFY(head);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("heads.safetensors"));
    QVERIFY(network::writeSafetensors(path, head->tensors("svr.")));
    const auto file = network::Safetensors::open(path);
    QVERIFY2(file, file ? "" : qPrintable(file.error().userText));
    const auto read = heads::readHead(*file, "svr", "svr.", 4);
    QVERIFY(read);
    QVERIFY(std::abs((*read)->predict(x.row(0)) - 40) < 1.1);
}

void TestSvr::twoFitsAreEqual()
{
    const Matrix x = learning::uniform("svr/again", 100, 20);
    const auto first = smallFit(x), second = smallFit(x);
    QVERIFY(first && second);
    for (std::size_t t = 0; t < first->tensors({}).size(); ++t)
        QCOMPARE(first->tensors({})[t].values, second->tensors({})[t].values);
}

void TestSvr::refuses()
{
    const Matrix x = learning::uniform("svr/refuse", 10, 3);
    const std::vector<double> y(10, 50.0);
    for (const heads::SvrOptions &options : {heads::SvrOptions{.c = 0, .gamma = 1}, {.c = 1, .gamma = 0}, {.c = 1, .epsilon = -1, .gamma = 1},
                                             {.c = 1, .gamma = std::nan("")}, {.c = 1, .gamma = 1, .tolerance = 0}}) {
        const auto head = heads::fitSvr(x, y, options);
        QVERIFY(!head);
        QCOMPARE(head.error().kind, ErrorKind::Invalid);
    }
    QVERIFY(!heads::fitSvr(x, std::span(y).first(9), {.c = 1, .gamma = 1}));
}

QTEST_GUILESS_MAIN(TestSvr)
#include "tst_svr.moc"
