#include "heads/kernel_svr.h"

#include "heads/head_readers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace pawtrait::heads {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double leastCurvature = 1e-12; // libsvm's TAU: two rows that are the same photo
constexpr int stepsBetweenStops = 64;    // about 2 ms with 10,000 rows

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::heads", text);
}

// Eight rows at a time, by the compiler's vectors: in one order on every processor, so that a fit has the same bits everywhere.
constexpr int lanes = 8;
using Eight = double __attribute__((vector_size(lanes * sizeof(double))));
using EightSingle = float __attribute__((vector_size(lanes * sizeof(float))));
using EightPlaces = std::int64_t __attribute__((vector_size(lanes * sizeof(std::int64_t))));

void load(Eight &values, const double *from)
{
    std::memcpy(&values, from, sizeof(values));
}

void load(Eight &values, const float *from)
{
    EightSingle single;
    std::memcpy(&single, from, sizeof(single));
    values = __builtin_convertvector(single, Eight);
}

struct Best {
    double value = -infinity;
    int row = -1;
};

/// The largest value with its row, over the lanes and then over the rows that were left over.
Best bestOf(const Eight &values, const EightPlaces &rows)
{
    Best best;
    for (int lane = 0; lane < lanes; ++lane) {
        if (values[lane] > best.value)
            best = {values[lane], static_cast<int>(rows[lane])};
    }
    return best;
}

/// The dual in beta = alpha - alpha*: minimise beta' K beta / 2 - y' beta + epsilon |beta|_1 with -C <= beta <= C and sum beta = 0. That is
/// libsvm's problem with both variables of a row in one, so a row of the kernel is read once for them.
class Solver {
public:
    Solver(const MatrixF &kernel, std::span<const int> fitted, std::span<const double> y, const SvrOptions &options)
        : m_kernel(kernel),
          m_fitted(fitted),
          m_options(options),
          m_rows(kernel.rows),
          m_beta(kernel.rows),
          m_gap(kernel.rows),
          m_up(kernel.rows, -infinity),
          m_down(kernel.rows, infinity)
    {
        for (const int row : fitted) {
            m_gap[row] = y[row];
            setOffsets(row);
        }
    }

    Result<KernelSvr> solve(std::span<const double> y, const StopToken &stop)
    {
        // libsvm's limit, but said instead of kept quiet.
        const std::int64_t most = std::max<std::int64_t>(10'000'000, 100 * static_cast<std::int64_t>(m_fitted.size()));
        std::int64_t steps = 0;
        update(m_fitted.front(), m_fitted.front(), 0);
        for (; m_highest.value - m_lowest >= m_options.tolerance; ++steps) {
            if (steps % stepsBetweenStops == 0 && stop.stop_requested())
                return cancelled();
            if (steps == most)
                return Error{ErrorKind::Invalid, tr("The SVR head does not come to an end with these settings. Use a smaller C, or a larger epsilon, in the recipe."),
                             QStringLiteral("%1 steps").arg(steps)};
            const int i = m_highest.row, j = partnerOf(i);
            if (j < 0)
                break;
            step(i, j);
        }
        KernelSvr fit;
        fit.intercept = intercept();
        fit.predictions.resize(m_gap.size());
        std::vector<double> start(m_gap.size(), 0.0);
        for (const int row : m_fitted)
            start[row] = y[row];
        for (std::size_t row = 0; row < m_gap.size(); ++row)
            fit.predictions[row] = start[row] - m_gap[row] + fit.intercept;
        fit.coefficients = std::move(m_beta);
        fit.steps = static_cast<int>(std::min<std::int64_t>(steps, std::numeric_limits<int>::max()));
        return fit;
    }

private:
    /// What a step up, and one down, gains in a row is m_gap plus these; rows that were not fitted take none.
    void setOffsets(int row)
    {
        const double beta = m_beta[row], c = m_options.c, epsilon = m_options.epsilon;
        m_up[row] = beta >= c ? -infinity : beta >= 0 ? -epsilon : epsilon;
        m_down[row] = beta <= -c ? infinity : beta > 0 ? -epsilon : epsilon;
    }

    /// The row whose step down together with i's step up promises most: gain squared by curvature. -1: none gains.
    int partnerOf(int i) const
    {
        const float *row = m_kernel.row(i).data();
        const Eight none{}, least = none + leastCurvature;
        Eight best{};
        EightPlaces where = EightPlaces{} - 1, place{0, 1, 2, 3, 4, 5, 6, 7};
        int k = 0;
        for (; k + lanes <= m_rows; k += lanes, place += lanes) {
            Eight gap, down, alike;
            load(gap, &m_gap[k]);
            load(down, &m_down[k]);
            load(alike, row + k);
            const Eight gain = m_highest.value - (gap + down);
            Eight curvature = 2 - 2 * alike;
            curvature = curvature > least ? curvature : least;
            const Eight promise = gain > none ? gain * gain / curvature : none;
            where = promise > best ? place : where;
            best = promise > best ? promise : best;
        }
        Best found = bestOf(best, where);
        for (; k < m_rows; ++k) {
            const double gain = m_highest.value - (m_gap[k] + m_down[k]);
            const double promise = gain > 0 ? gain * gain / std::max(leastCurvature, 2 - 2 * static_cast<double>(row[k])) : 0;
            if (promise > found.value)
                found = {promise, k};
        }
        return found.value > 0 ? found.row : -1;
    }

    void step(int i, int j)
    {
        const double gain = m_highest.value - (m_gap[j] + m_down[j]);
        const double curvature = std::max(leastCurvature, 2 - 2 * static_cast<double>(m_kernel.row(i)[j]));
        // Up to the bound or to 0, where the loss has its corner; the corner and the bound are met exactly.
        const double c = m_options.c, goalI = m_beta[i] < 0 ? 0 : c, goalJ = m_beta[j] > 0 ? 0 : -c;
        const double roomI = goalI - m_beta[i], roomJ = m_beta[j] - goalJ;
        const double change = std::min({gain / curvature, roomI, roomJ});
        m_beta[i] = change == roomI ? goalI : m_beta[i] + change;
        m_beta[j] = change == roomJ ? goalJ : m_beta[j] - change;
        setOffsets(i);
        setOffsets(j);
        update(i, j, change);
    }

    /// Takes a step's effect off the gaps of all rows, and finds the row with most to gain by going up and the least by going down.
    void update(int i, int j, double change)
    {
        const float *rowI = m_kernel.row(i).data(), *rowJ = m_kernel.row(j).data();
        Eight highest = Eight{} - infinity, lowest = Eight{} + infinity;
        EightPlaces where{}, place{0, 1, 2, 3, 4, 5, 6, 7};
        int k = 0;
        for (; k + lanes <= m_rows; k += lanes, place += lanes) {
            Eight gap, up, down, alikeI, alikeJ;
            load(gap, &m_gap[k]);
            load(up, &m_up[k]);
            load(down, &m_down[k]);
            load(alikeI, rowI + k);
            load(alikeJ, rowJ + k);
            gap -= change * (alikeI - alikeJ);
            std::memcpy(&m_gap[k], &gap, sizeof(gap));
            up += gap;
            down += gap;
            where = up > highest ? place : where;
            highest = up > highest ? up : highest;
            lowest = down < lowest ? down : lowest;
        }
        m_highest = bestOf(highest, where);
        m_lowest = infinity;
        for (int lane = 0; lane < lanes; ++lane)
            m_lowest = std::min(m_lowest, lowest[lane]);
        for (; k < m_rows; ++k) {
            m_gap[k] -= change * (static_cast<double>(rowI[k]) - static_cast<double>(rowJ[k]));
            if (m_gap[k] + m_up[k] > m_highest.value)
                m_highest = {m_gap[k] + m_up[k], k};
            m_lowest = std::min(m_lowest, m_gap[k] + m_down[k]);
        }
    }

    /// The mean over rows on the tube's edge, or the middle of what is left open.
    double intercept() const
    {
        double sum = 0;
        int free = 0;
        for (const int row : m_fitted) {
            const double beta = m_beta[row];
            if (beta == 0 || std::abs(beta) >= m_options.c)
                continue;
            sum += m_gap[row] - (beta > 0 ? m_options.epsilon : -m_options.epsilon);
            ++free;
        }
        return free > 0 ? sum / free : (m_highest.value + m_lowest) / 2;
    }

    const MatrixF &m_kernel;
    std::span<const int> m_fitted;
    const SvrOptions &m_options;
    int m_rows;
    std::vector<double> m_beta;
    std::vector<double> m_gap; ///< y - K beta; of rows that were not fitted -K beta
    std::vector<double> m_up, m_down;
    Best m_highest;
    double m_lowest = infinity;
};

} // namespace

Result<KernelSvr> fitSvrOnKernel(const MatrixF &kernel, std::span<const int> fitted, std::span<const double> y, const SvrOptions &options, const StopToken &stop)
{
    if (auto checked = checkSvrOptions(options, false); !checked)
        return checked.error();
    const auto rows = static_cast<std::size_t>(kernel.rows);
    if (fitted.empty())
        return invalidFit(tr("There is no photo to fit a head on. Choose a table with photos and scores."));
    if (kernel.columns != kernel.rows || y.size() != rows || kernel.values.size() != rows * rows)
        return invalidFit(tr("The head cannot be fitted: the number of photos and of scores differ."));
    std::vector<bool> seen(rows);
    for (const int row : fitted) {
        const bool fine = row >= 0 && row < kernel.rows && !seen[row] && std::isfinite(y[row]) &&
            std::all_of(kernel.row(row).begin(), kernel.row(row).end(), [](float value) { return std::isfinite(value); });
        if (!fine)
            return invalidFit(tr("The head cannot be fitted: a feature or score is not a finite number. Check the table's scores."));
        seen[row] = true;
    }
    return Solver(kernel, fitted, y, options).solve(y, stop);
}

} // namespace pawtrait::heads
