#include "heads/kernel_svr.h"
#include "learning_reference.h"
#include "network/kernel.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>
#include <thread>

using namespace pawtrait;

class TestKernelSvr : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kernelIsTheFormula();
    void kernelIsStopped();
    void equalsLibsvm_data();
    void equalsLibsvm();
    void equalsTheReference();
    void copiesOfOnePhotoWithOtherScores();
    void otherRowsChangeNothing();
    void headSaysWhatTheFitSays();
    void scaleComesBackFromAFile();
    void twoFitsAreEqual();
    void answersAStop();
    void refuses();
};

namespace {

struct Problem {
    Matrix x;
    std::vector<double> y;
    std::vector<int> fitted, held;
};

/// Rows with a hidden value and noise; every fifth is held back.
Problem problem(int rows, int columns)
{
    Problem made{learning::uniform("kernel/x", rows, columns), {}, {}, {}};
    for (int i = 0; i < rows; ++i) {
        const double hidden = learning::fill("kernel/f", static_cast<std::uint64_t>(i));
        for (int j = 0; j < columns; ++j)
            made.x.row(i)[j] = static_cast<float>(made.x.row(i)[j] + hidden * learning::fill("kernel/b", static_cast<std::uint64_t>(j)));
        made.y.push_back(38 + 14 * hidden + 10 * learning::fill("kernel/e", static_cast<std::uint64_t>(i)));
        (i % 5 == 2 ? made.held : made.fitted).push_back(i);
    }
    return made;
}

std::shared_ptr<const heads::Head> libsvmFit(const Problem &given, const heads::SvrOptions &options)
{
    Matrix x(0, given.x.columns);
    std::vector<double> y;
    for (const int row : given.fitted) {
        x.values.insert(x.values.end(), given.x.row(row).begin(), given.x.row(row).end());
        ++x.rows;
        y.push_back(given.y[row]);
    }
    const auto head = heads::fitSvr(x, y, options);
    return head ? *head : nullptr;
}

} // namespace

void TestKernelSvr::kernelIsTheFormula()
{
    const Matrix x = problem(1100, 37).x; // three blocks, the last one small
    const auto kernel = network::rbfKernel(x, 0.05, {});
    QVERIFY2(kernel, kernel ? "" : qPrintable(kernel.error().logText));
    double worst = 0;
    for (int i = 0; i < x.rows; ++i) {
        QCOMPARE(kernel->row(i)[i], 1.0f);
        for (int j = 0; j < x.rows; ++j) {
            QCOMPARE(kernel->row(i)[j], kernel->row(j)[i]);
            double distance = 0;
            for (int k = 0; k < x.columns; ++k)
                distance += std::pow(x.row(i)[k] - x.row(j)[k], 2);
            worst = std::max(worst, std::abs(std::exp(-0.05 * distance) - kernel->row(i)[j]));
        }
    }
    QVERIFY2(worst < 2e-6, qPrintable(QString::number(worst)));
}

void TestKernelSvr::kernelIsStopped()
{
    StopSource stop;
    stop.request_stop();
    const auto kernel = network::rbfKernel(problem(40, 3).x, 1, stop.get_token());
    QVERIFY(!kernel);
    QCOMPARE(kernel.error().kind, ErrorKind::Cancelled);
    Matrix broken(3, 2);
    broken.values[4] = std::nan("");
    QVERIFY(!network::rbfKernel(broken, 1, {}));
    QVERIFY(!network::rbfKernel(Matrix(), 1, {}));
}

void TestKernelSvr::equalsLibsvm_data()
{
    QTest::addColumn<double>("c");
    QTest::addColumn<double>("epsilon");
    QTest::addColumn<double>("gamma");
    QTest::newRow("the notebook's settings") << 20.0 << 0.1 << 0.02;
    QTest::newRow("the default model's settings") << 40.0 << 5.0 << 0.05;
    QTest::newRow("most rows at the bound") << 0.1 << 0.1 << 0.02;
    QTest::newRow("no tube") << 5.0 << 0.0 << 0.02;
    QTest::newRow("a narrow kernel") << 20.0 << 1.0 << 1.0;
    QTest::newRow("all within the tube") << 20.0 << 60.0 << 0.02;
}

void TestKernelSvr::equalsLibsvm()
{
    QFETCH(double, c);
    QFETCH(double, epsilon);
    QFETCH(double, gamma);
    const Problem given = problem(603, 30);
    const auto kernel = network::rbfKernel(given.x, gamma, {});
    QVERIFY(kernel);
    const heads::SvrOptions options{.c = c, .epsilon = epsilon, .gamma = gamma, .tolerance = 1e-5};
    const auto reference = libsvmFit(given, options);
    const auto fit = heads::fitSvrOnKernel(*kernel, given.fitted, given.y, options);
    QVERIFY(reference && fit);
    double worst = 0;
    for (int row = 0; row < given.x.rows; ++row)
        worst = std::max(worst, std::abs(fit->predictions[row] - reference->predict(given.x.row(row))));
    QVERIFY2(worst <= 0.0005, qPrintable(QStringLiteral("worst %1").arg(worst)));
    QVERIFY(std::abs(std::accumulate(fit->coefficients.begin(), fit->coefficients.end(), 0.0)) < 1e-8);
    for (const double coefficient : fit->coefficients)
        QVERIFY(std::abs(coefficient) <= c);
    for (const int row : given.held)
        QCOMPARE(fit->coefficients[row], 0.0);
}

void TestKernelSvr::equalsTheReference()
{
    const auto reference = learning::reference();
    if (reference.is_null())
        QSKIP("needs ../shared/reference");
    const auto y = reference["y"].get<std::vector<double>>();
    std::vector<int> all(y.size());
    std::iota(all.begin(), all.end(), 0);
    for (const auto &row : reference["heads"]["svr"]) {
        Matrix x = learning::rows("learning/x", 300), test = learning::rows("learning/test", 60);
        if (row["scaled"].get<bool>()) {
            learning::scale(x, reference["heads"]["scaler"]);
            learning::scale(test, reference["heads"]["scaler"]);
        }
        const heads::SvrOptions options{.c = row["C"].get<double>(), .epsilon = row["epsilon"].get<double>(), .gamma = row["gamma_value"].get<double>(), .tolerance = 1e-5};
        const auto kernel = network::rbfKernel(x, options.gamma, {});
        QVERIFY(kernel);
        const auto fit = heads::fitSvrOnKernel(*kernel, all, y, options);
        QVERIFY(fit);
        const auto head = heads::makeSvr(x, *fit, options.gamma);
        const auto &expected = row["by_tol"]["1e-08"]["test"];
        double worst = 0;
        for (std::size_t i = 0; i < expected.size(); ++i)
            worst = std::max(worst, std::abs(head->predict(test.row(static_cast<int>(i))) - expected[i].get<double>()));
        QVERIFY2(worst <= 1e-3, qPrintable(QStringLiteral("worst %1").arg(worst)));
    }
}

void TestKernelSvr::copiesOfOnePhotoWithOtherScores()
{
    Problem given = problem(120, 6);
    for (int i = 0; i < 60; ++i)
        std::copy_n(given.x.row(i).begin(), 6, given.x.row(i + 60).begin());
    const heads::SvrOptions options{.c = 20, .epsilon = 0.1, .gamma = 0.2, .tolerance = 1e-5};
    const auto kernel = network::rbfKernel(given.x, options.gamma, {});
    QVERIFY(kernel);
    const auto fit = heads::fitSvrOnKernel(*kernel, given.fitted, given.y, options);
    const auto reference = libsvmFit(given, options);
    QVERIFY(fit && reference);
    for (int row = 0; row < given.x.rows; ++row)
        QVERIFY(std::abs(fit->predictions[row] - reference->predict(given.x.row(row))) < 0.0005);
}

void TestKernelSvr::otherRowsChangeNothing()
{
    const Problem given = problem(203, 8);
    Matrix own(0, 8);
    std::vector<double> y;
    std::vector<int> all;
    for (const int row : given.fitted) {
        own.values.insert(own.values.end(), given.x.row(row).begin(), given.x.row(row).end());
        y.push_back(given.y[row]);
        all.push_back(own.rows++);
    }
    const heads::SvrOptions options{.c = 10, .epsilon = 0.5, .tolerance = 1e-6};
    auto scores = given.y;
    for (const int row : given.held)
        scores[row] = std::nan(""); // not read
    const auto kernel = network::rbfKernel(given.x, 0.1, {}), ownKernel = network::rbfKernel(own, 0.1, {});
    QVERIFY(kernel && ownKernel);
    const auto fit = heads::fitSvrOnKernel(*kernel, given.fitted, scores, options), ownFit = heads::fitSvrOnKernel(*ownKernel, all, y, options);
    QVERIFY(fit && ownFit);
    for (const int row : all)
        QVERIFY(std::abs(fit->predictions[given.fitted[row]] - ownFit->predictions[row]) < 0.0005);
}

void TestKernelSvr::headSaysWhatTheFitSays()
{
    const Problem given = problem(300, 12);
    const auto kernel = network::rbfKernel(given.x, 0.1, {});
    QVERIFY(kernel);
    const auto fit = heads::fitSvrOnKernel(*kernel, given.fitted, given.y, {.c = 20, .epsilon = 2});
    QVERIFY(fit);
    const auto head = heads::makeSvr(given.x, *fit, 0.1);
    for (int row = 0; row < given.x.rows; ++row)
        QVERIFY(std::abs(head->predict(given.x.row(row)) - fit->predictions[row]) < 0.0005);
}

void TestKernelSvr::scaleComesBackFromAFile()
{
    const Problem given = problem(60, 4);
    const std::vector<double> scale{2, 0.5, 3, 1};
    Matrix scaled = given.x;
    for (int i = 0; i < scaled.rows; ++i) {
        for (int j = 0; j < 4; ++j)
            scaled.row(i)[j] *= scale[j];
    }
    const auto kernel = network::rbfKernel(scaled, 0.1, {});
    QVERIFY(kernel);
    const auto fit = heads::fitSvrOnKernel(*kernel, given.fitted, given.y, {.c = 20, .epsilon = 1});
    QVERIFY(fit);
    const auto head = heads::makeSvr(scaled, *fit, 0.1, scale);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("heads.safetensors"));
    QVERIFY(network::writeSafetensors(path, head->tensors("svr.")));
    const auto file = network::Safetensors::open(path);
    QVERIFY(file);
    const auto read = heads::readHead(*file, "svr", "svr.", 4);
    QVERIFY(read);
    std::vector<double> place(given.x.row(7).begin(), given.x.row(7).end());
    const auto gradient = (*read)->gradient(place);
    for (int row : given.held)
        QVERIFY(std::abs((*read)->predict(given.x.row(row)) - fit->predictions[row]) < 0.0005);
    for (std::size_t j = 0; j < place.size(); ++j) {
        auto above = place, below = place;
        above[j] += 1e-5;
        below[j] -= 1e-5;
        QVERIFY(std::abs(((*read)->predict(above) - (*read)->predict(below)) / 2e-5 - gradient[j]) < 1e-5);
    }
}

void TestKernelSvr::twoFitsAreEqual()
{
    const Problem given = problem(300, 12);
    const auto kernel = network::rbfKernel(given.x, 0.1, {}), again = network::rbfKernel(given.x, 0.1, {});
    QVERIFY(kernel && again);
    const heads::SvrOptions options{.c = 20, .epsilon = 0.1};
    const auto first = heads::fitSvrOnKernel(*kernel, given.fitted, given.y, options), second = heads::fitSvrOnKernel(*again, given.fitted, given.y, options);
    QVERIFY(first && second);
    QCOMPARE(first->predictions, second->predictions);
}

void TestKernelSvr::answersAStop()
{
    const Problem given = problem(1500, 4);
    const auto kernel = network::rbfKernel(given.x, 1e-4, {}); // nearly flat, and hardly held back: many steps
    QVERIFY(kernel);
    StopSource stop;
    QElapsedTimer clock;
    std::jthread asker([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        clock.start();
        stop.request_stop();
    });
    const auto fit = heads::fitSvrOnKernel(*kernel, given.fitted, given.y, {.c = 1e6, .epsilon = 0, .tolerance = 1e-9}, stop.get_token());
    QVERIFY(!fit);
    QCOMPARE(fit.error().kind, ErrorKind::Cancelled);
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
}

void TestKernelSvr::refuses()
{
    const Problem given = problem(20, 3);
    auto kernel = network::rbfKernel(given.x, 1, {});
    QVERIFY(kernel);
    const heads::SvrOptions options{.c = 1, .epsilon = 0.1};
    QVERIFY(heads::fitSvrOnKernel(*kernel, given.fitted, given.y, options));
    const std::vector<int> outside{0, 20}, twice{0, 1, 1}, none;
    const std::vector<double> few(19, 1.0);
    QVERIFY(!heads::fitSvrOnKernel(*kernel, outside, given.y, options));
    QVERIFY(!heads::fitSvrOnKernel(*kernel, twice, given.y, options));
    QVERIFY(!heads::fitSvrOnKernel(*kernel, none, given.y, options));
    QVERIFY(!heads::fitSvrOnKernel(*kernel, given.fitted, few, options));
    QVERIFY(!heads::fitSvrOnKernel(*kernel, given.fitted, given.y, {.c = 0, .epsilon = 0.1}));
    kernel->row(1)[5] = std::nanf("");
    const auto broken = heads::fitSvrOnKernel(*kernel, given.fitted, given.y, options);
    QVERIFY(!broken);
    QVERIFY(!broken.error().userText.isEmpty());
}

QTEST_GUILESS_MAIN(TestKernelSvr)
#include "tst_kernel_svr.moc"
