// Fits an SVR in folds on the generated features of the peer (svr_folds.py of ../shared/peers), for comparison with it
// (tests/bench/svr_peer.py runs both in turn).
//   bench_svr [--n ROWS] [--d FEATURES] [--C C] [--folds N] [--threads N]
// Prints each fold's seconds, processor seconds (of the whole process: the kernel's are in the first line), support vectors and RMSE,
// then the pooled RMSE and the peak memory.
#include "network/kernel.h"
#include "support/fill.h"
#include "training/shared_svr.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>

#include <sys/resource.h>

using namespace pawtrait;

namespace {

double processorSeconds()
{
    timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const auto number = [&](const char *name, double value) {
        const auto place = arguments.indexOf(QLatin1String(name));
        return place > 0 && place + 1 < arguments.size() ? arguments[place + 1].toDouble() : value;
    };
    const int rows = static_cast<int>(number("--n", 9912)), columns = static_cast<int>(number("--d", 1280)), folds = static_cast<int>(number("--folds", 5)),
              threads = static_cast<int>(number("--threads", 1));
    Matrix x(rows, columns);
    std::vector<double> y;
    const std::uint64_t stream = support::fillSeed("svr/x");
    for (int i = 0; i < rows; ++i) {
        const double hidden = support::fill("svr/f", static_cast<std::uint64_t>(i));
        for (int j = 0; j < columns; ++j) {
            const auto place = static_cast<std::uint64_t>(i) * static_cast<std::uint64_t>(columns) + static_cast<std::uint64_t>(j);
            x.row(i)[j] = static_cast<float>(support::fill(stream, place) + hidden * support::fill("svr/b", static_cast<std::uint64_t>(j)));
        }
        y.push_back(std::clamp(38 + 14 * hidden + 10 * support::fill("svr/e", static_cast<std::uint64_t>(i)), 1.0, 100.0));
    }

    const double begun = wallSeconds(), begunProcessor = processorSeconds();
    const auto svr = training::SharedSvr::make(x, {.c = number("--C", 20), .epsilon = 0.1}, threads, {});
    if (!svr) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(svr.error().userText));
        return 1;
    }
    std::printf("kernel: %.2f s, processor %.2f s\n", wallSeconds() - begun, processorSeconds() - begunProcessor);
    double squares = 0, squaresOfConstant = 0, mean = 0;
    for (const double score : y)
        mean += score / rows;
    int first = 0;
    for (int fold = 0; fold < folds; ++fold) {
        const double start = wallSeconds(), startProcessor = processorSeconds();
        const int held = rows / folds + (fold < rows % folds ? 1 : 0); // as scikit-learn's KFold
        std::vector<int> fitted;
        for (int i = 0; i < rows; ++i) {
            if (i < first || i >= first + held)
                fitted.push_back(i);
        }
        const auto fit = svr->fit(fitted, y, {});
        if (!fit) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(fit.error().userText));
            return 1;
        }
        double own = 0;
        for (int i = first; i < first + held; ++i) {
            own += std::pow(fit->predictions[i] - y[i], 2);
            squaresOfConstant += std::pow(mean - y[i], 2);
        }
        squares += own;
        std::printf("fold %d: fit and predict %.2f s, processor %.2f s, support vectors %d, RMSE %.4f\n", fold, wallSeconds() - start, processorSeconds() - startProcessor,
                    fit->supportVectors, std::sqrt(own / held));
        std::fflush(stdout);
        first += held;
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("pooled RMSE %.4f (constant %.4f), %.1f s in all, processor %.2f s, peak memory %ld MB\n", std::sqrt(squares / rows), std::sqrt(squaresOfConstant / rows),
                wallSeconds() - begun, processorSeconds() - begunProcessor, usage.ru_maxrss / 1024);
    return 0;
}
