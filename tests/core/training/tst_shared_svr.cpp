#include "support/fill.h"
#include "training/cross_validation.h"
#include "training/shared_svr.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pawtrait;

/// Folds of an SVR on rows that share a kernel.
class TestSharedSvr : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKernelFromTwoThousandRowsOn();
    void bothWaysAgree();
    void foldsOfManyPhotos();
    void stopsAndRefuses();

private:
    static Matrix rowsOf(int count)
    {
        Matrix x(count, 6);
        for (std::size_t i = 0; i < x.values.size(); ++i)
            x.values[i] = static_cast<float>(support::fill("shared/x", i));
        return x;
    }
    static std::vector<double> scoresOf(const Matrix &x)
    {
        std::vector<double> scores;
        for (int i = 0; i < x.rows; ++i)
            scores.push_back(std::clamp(50 + 25 * std::sin(2 * x.row(i)[0]) + 10 * x.row(i)[1] + 5 * support::fill("shared/e", static_cast<std::uint64_t>(i)), 1.0, 100.0));
        return scores;
    }
    static constexpr heads::SvrOptions options{.c = 20, .epsilon = 3, .gamma = 0.3, .tolerance = 1e-4};
};

void TestSharedSvr::aKernelFromTwoThousandRowsOn()
{
    const Matrix few = rowsOf(60);
    std::vector<int> fitted{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 20, 30};
    const auto byLibsvm = training::SharedSvr::make(few, options, 1, {});
    QVERIFY(byLibsvm && byLibsvm->fit(fitted, scoresOf(few), {})->ready);
    const Matrix many = rowsOf(2000);
    const auto onKernel = training::SharedSvr::make(many, options, 1, {});
    const auto fit = onKernel->fit(fitted, scoresOf(many), {});
    QVERIFY(fit && !fit->ready && fit->predictions.size() == 2000);
    QCOMPARE(training::SharedSvr::kernelBytes(1999), qint64(0));
    QCOMPARE(training::SharedSvr::kernelBytes(9912), qint64(9912) * 9912 * 4);
}

void TestSharedSvr::bothWaysAgree()
{
    const Matrix x = rowsOf(400);
    const auto scores = scoresOf(x);
    std::vector<int> fitted;
    for (int i = 0; i < x.rows; ++i) {
        if (i % 4 != 1)
            fitted.push_back(i);
    }
    for (const double gamma : {0.3, 0.0}) { // 0: by the features
        heads::SvrOptions own = options;
        own.gamma = gamma;
        const auto kernel = training::SharedSvr::make(x, own, 1, {}, 0), libsvm = training::SharedSvr::make(x, own, 1, {}, std::numeric_limits<int>::max());
        QVERIFY(kernel && libsvm);
        const auto one = kernel->fit(fitted, scores, {}), other = libsvm->fit(fitted, scores, {});
        QVERIFY(one && other);
        const auto head = kernel->headOf(*one);
        for (int i = 0; i < x.rows; ++i) {
            QVERIFY(std::abs(one->predictions[i] - other->predictions[i]) < 0.002);
            QVERIFY(std::abs(head->predict(x.row(i)) - one->predictions[i]) < 0.0005);
        }
        QVERIFY(std::abs(one->supportVectors - other->supportVectors) <= 3);
    }
}

void TestSharedSvr::foldsOfManyPhotos()
{
    // Through the recipe, at a size where there is a kernel; any number of lanes gives the same numbers.
    training::PhotoFeatures features;
    features.rows = rowsOf(2100);
    const auto scores = scoresOf(features.rows);
    for (int i = 0; i < features.rows.rows; ++i) {
        dataset::Sample sample;
        sample.id = QString::number(i);
        sample.score = scores[i];
        features.samples.push_back(sample);
    }
    training::Recipe recipe;
    recipe.folds = 3;
    recipe.rounds = 1;
    recipe.svrWeight = 1;
    recipe.svrC = 20;
    recipe.svrGamma = 0.3;
    const auto one = training::crossValidate(features, scores, recipe, 1, [] {}, {}), three = training::crossValidate(features, scores, recipe, 3, [] {}, {});
    QVERIFY2(one, one ? "" : qPrintable(one.error().userText));
    QVERIFY(three && one->svr == three->svr);
    double squares = 0;
    for (std::size_t i = 0; i < scores.size(); ++i)
        squares += std::pow(one->svr[0][i] - scores[i], 2) / static_cast<double>(scores.size());
    QVERIFY2(std::sqrt(squares) < 5, qPrintable(QString::number(std::sqrt(squares)))); // noise alone: 2.9
    const auto head = training::fitHeads(features.rows, scores, recipe, 1);
    QVERIFY(head && head->svr && std::abs(head->svr->predict(features.rows.row(5)) - scores[5]) < 12);
}

void TestSharedSvr::stopsAndRefuses()
{
    StopSource stop;
    const Matrix x = rowsOf(2000);
    const auto shared = training::SharedSvr::make(x, options, 1, {});
    stop.request_stop();
    const std::vector<int> fitted{1, 2, 3};
    QCOMPARE(shared->fit(fitted, scoresOf(x), stop.get_token()).error().kind, ErrorKind::Cancelled);
    QCOMPARE(training::SharedSvr::make(x, options, 1, stop.get_token()).error().kind, ErrorKind::Cancelled);
    QVERIFY(training::checkSvrRows(30'000));
    const auto refused = training::checkSvrRows(50'000);
    QVERIFY(!refused && refused.error().userText.contains(QStringLiteral("50000")) && refused.error().userText.contains(QStringLiteral("10.0 GB")));
}

QTEST_GUILESS_MAIN(TestSharedSvr)
#include "tst_shared_svr.moc"
