#include "heads/head.h"
#include "learning_reference.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace pawtrait;

class TestRidge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsScikitLearn();
    void dualAndPrimalAgree();
    void fewerPhotosThanFeatures();
    void comesBackFromAFile();
    void refuses_data();
    void refuses();
    void damagedFile();
};

void TestRidge::equalsScikitLearn()
{
    const auto reference = learning::reference();
    if (reference.is_null())
        QSKIP("needs ../shared/reference");
    const auto y = reference["y"].get<std::vector<double>>();
    for (const auto &row : reference["heads"]["ridge"]) {
        Matrix x = learning::rows("learning/x", 300);
        Matrix test = learning::rows("learning/test", 60);
        if (row["scaled"].get<bool>()) {
            learning::scale(x, reference["heads"]["scaler"]);
            learning::scale(test, reference["heads"]["scaler"]);
        }
        const auto head = heads::fitRidge(x, y, row["alpha"].get<double>());
        QVERIFY(head);
        const auto weights = (*head)->gradient(test.row(0));
        for (int j = 0; j < 40; ++j) {
            const double expected = row["coef"][j].get<double>();
            QVERIFY2(std::abs(weights[j] - expected) <= 1e-8 * std::max(1.0, std::abs(expected)), qPrintable(QString::number(weights[j], 'g', 15)));
        }
        double sum = 0;
        for (int i = 0; i < 60; ++i)
            sum += (*head)->predict(test.row(i));
        QVERIFY(std::abs(sum - row["test_sum"].get<double>()) <= 1e-8 * std::abs(sum));
    }
}

void TestRidge::dualAndPrimalAgree()
{
    // 30 rows, 50 columns go the dual way.
    const Matrix wide = learning::uniform("ridge/wide", 30, 50);
    std::vector<double> y;
    for (int i = 0; i < 30; ++i)
        y.push_back(40 + 10 * learning::fill("ridge/y", i));
    const auto dual = heads::fitRidge(wide, y, 0.7);
    // Each row twice and alpha twice is the same problem, solved by the primal way.
    Matrix twice(60, 50);
    std::vector<double> yTwice;
    for (int i = 0; i < 60; ++i) {
        std::copy_n(wide.row(i / 2).begin(), 50, twice.row(i).begin());
        yTwice.push_back(y[i / 2]);
    }
    const auto primal = heads::fitRidge(twice, yTwice, 1.4);
    QVERIFY(dual && primal);
    for (int i = 0; i < 30; ++i)
        QVERIFY(std::abs((*dual)->predict(wide.row(i)) - (*primal)->predict(wide.row(i))) < 1e-10);
}

void TestRidge::fewerPhotosThanFeatures()
{
    const Matrix x = learning::uniform("ridge/few", 3, 1280);
    const std::vector<double> y{20, 40, 60};
    const auto head = heads::fitRidge(x, y, 1e-6);
    QVERIFY(head);
    QCOMPARE((*head)->inputCount(), 1280);
    for (int i = 0; i < 3; ++i)
        QVERIFY(std::abs((*head)->predict(x.row(i)) - y[i]) < 1e-3);
}

void TestRidge::comesBackFromAFile()
{
    const Matrix x = learning::uniform("ridge/file", 40, 12);
    const std::vector<double> y(x.values.begin(), x.values.begin() + 40);
    const auto head = heads::fitRidge(x, y, 0.3);
    QVERIFY(head);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("heads.safetensors"));
    QVERIFY(network::writeSafetensors(path, (*head)->tensors("judge_a.")));
    const auto file = network::Safetensors::open(path);
    QVERIFY(file);
    const auto read = heads::readHead(*file, "ridge", "judge_a.", 12);
    QVERIFY(read);
    QCOMPARE((*read)->kind(), std::string("ridge"));
    for (int i = 0; i < 40; ++i)
        QCOMPARE((*read)->predict(x.row(i)), (*head)->predict(x.row(i)));
}

void TestRidge::refuses_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("a table without photos") << 0;
    QTest::newRow("more scores than photos") << 1;
    QTest::newRow("a score that is not a number") << 2;
    QTest::newRow("a negative alpha") << 3;
    QTest::newRow("equal columns and no alpha") << 4;
}

void TestRidge::refuses()
{
    QFETCH(int, fault);
    Matrix x = learning::uniform("ridge/refuse", 10, 3);
    std::vector<double> y(10, 50.0);
    double alpha = 1;
    if (fault == 0) {
        x = Matrix();
        y.clear();
    }
    if (fault == 1)
        y.push_back(3);
    if (fault == 2)
        y[4] = std::numeric_limits<double>::quiet_NaN();
    if (fault == 3)
        alpha = -1;
    if (fault == 4) {
        for (int i = 0; i < 10; ++i)
            x.row(i)[2] = x.row(i)[1];
        alpha = 0;
    }
    const auto head = heads::fitRidge(x, y, alpha);
    QVERIFY(!head);
    QCOMPARE(head.error().kind, ErrorKind::Invalid);
    QVERIFY(head.error().userText.endsWith(QLatin1Char('.')));
}

void TestRidge::damagedFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("heads.safetensors"));
    QVERIFY(network::writeSafetensors(path, heads::makeRidge({1, 2, 3}, 4)->tensors("ridge.")));
    const auto file = network::Safetensors::open(path);
    QVERIFY(file);
    for (const auto &[kind, prefix, inputs] : {std::tuple{"ridge", "ridge.", 4}, {"ridge", "other.", 3}, {"svr", "ridge.", 3}, {"forest", "ridge.", 3}}) {
        const auto head = heads::readHead(*file, kind, prefix, inputs);
        QVERIFY(!head);
        QVERIFY2(head.error().userText.contains(QStringLiteral("heads.safetensors")), qPrintable(head.error().userText));
    }
}

QTEST_GUILESS_MAIN(TestRidge)
#include "tst_ridge.moc"
