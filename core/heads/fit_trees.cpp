#include "heads/boosted_trees.h"
#include "heads/head_readers.h"
#include "heads/xgboost_library.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace pawtrait::heads {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::heads", text);
}

Error failed(const XgboostLibrary &library)
{
    const QString words = QString::fromUtf8(library.lastError()).section(QLatin1Char('\n'), 0, 0);
    return {words.contains(QLatin1String("bad_alloc")) ? ErrorKind::OutOfMemory : ErrorKind::Internal,
            tr("XGBoost could not fit the trees. Check the recipe's settings; with many photos, close other programs, for it may be short of memory."), words};
}

class Matrix32 {
public:
    explicit Matrix32(const XgboostLibrary &library) : m_library(library) {}
    ~Matrix32()
    {
        if (m_handle)
            m_library.freeMatrix(m_handle);
    }
    Matrix32(const Matrix32 &) = delete;
    Matrix32 &operator=(const Matrix32 &) = delete;

    Result<void> fill(const Matrix &x, std::span<const double> y, double labelFactor)
    {
        std::vector<float> values(x.values.begin(), x.values.end()), labels;
        for (const double label : y)
            labels.push_back(static_cast<float>(label * labelFactor));
        if (m_library.createMatrix(values.data(), static_cast<unsigned long>(x.rows), static_cast<unsigned long>(x.columns), std::numeric_limits<float>::quiet_NaN(), &m_handle,
                                   1) != 0 ||
            m_library.setFloats(m_handle, "label", labels.data(), labels.size()) != 0)
            return failed(m_library);
        return {};
    }
    XgboostLibrary::Handle handle() const { return m_handle; }

private:
    const XgboostLibrary &m_library;
    XgboostLibrary::Handle m_handle = nullptr;
};

class Booster {
public:
    explicit Booster(const XgboostLibrary &library) : m_library(library) {}
    ~Booster()
    {
        if (handle)
            m_library.freeBooster(handle);
    }
    Booster(const Booster &) = delete;
    Booster &operator=(const Booster &) = delete;
    XgboostLibrary::Handle handle = nullptr;

private:
    const XgboostLibrary &m_library;
};

Result<void> checkRows(const Matrix &x, std::span<const double> y)
{
    Matrix known = x; // what is not known is no fault here
    std::replace_if(
        known.values.begin(), known.values.end(), [](double value) { return std::isnan(value); }, 0.0);
    return checkFit(known, y);
}

/// "[3]\tfitted-rmse:0.2\theld-back-rmse:0.3"
double figureOf(const QByteArray &text, const char *name)
{
    const QByteArray key = QByteArray(name) + "-rmse:";
    const qsizetype place = text.indexOf(key);
    if (place < 0)
        return std::numeric_limits<double>::quiet_NaN();
    const qsizetype begin = place + key.size(), end = text.indexOf('\t', begin);
    return text.mid(begin, end < 0 ? -1 : end - begin).toDouble();
}

Result<void> set(const XgboostLibrary &library, XgboostLibrary::Handle booster, const TreesOptions &options, double start)
{
    const auto number = [](double value) { return QByteArray::number(value, 'g', 17); };
    const std::pair<const char *, QByteArray> parameters[] = {
        {"booster", "gbtree"},
        {"tree_method", "hist"},
        {"objective", options.crossEntropy ? "reg:logistic" : "reg:squarederror"},
        {"eval_metric", "rmse"},
        {"max_bin", "256"},
        {"max_depth", QByteArray::number(options.depth)},
        {"eta", number(options.rate)},
        {"lambda", number(options.lambda)},
        {"alpha", number(options.alpha)},
        {"gamma", number(options.gamma)},
        {"min_child_weight", number(options.childWeight)},
        {"subsample", number(options.rowShare)},
        {"colsample_bytree", number(options.columnShare)},
        {"base_score", number(start)},
        {"seed", QByteArray::number(options.seed)},
        {"nthread", "1"}, // sums of several threads' parts differ in their last digits
        {"verbosity", "0"},
    };
    for (const auto &[name, value] : parameters) {
        if (library.setParameter(booster, name, value.constData()) != 0)
            return failed(library);
    }
    return {};
}

} // namespace

Result<TreesFit> fitTrees(const Matrix &x, std::span<const double> y, const TreesOptions &options, const HeldBack *heldBack, const StopToken &stop)
{
    if (auto checked = checkRows(x, y); !checked)
        return checked.error();
    if (heldBack) {
        if (auto checked = checkRows(heldBack->x, heldBack->y); !checked)
            return checked.error();
    }
    if (options.trees < 1 || options.depth < 1 || !(options.rate > 0))
        return invalidFit(tr("Boosted trees need at least one tree, a depth of at least 1 and a learning rate above 0."));
    const auto loaded = xgboostLibrary();
    if (!loaded)
        return loaded.error();
    const XgboostLibrary &library = **loaded;

    const double unit = options.crossEntropy ? 100 : 1; // points in one of XGBoost's units
    Matrix32 fitted(library), tested(library);
    if (auto filled = fitted.fill(x, y, 1 / unit); !filled)
        return filled.error();
    if (heldBack) {
        if (auto filled = tested.fill(heldBack->x, heldBack->y, 1 / unit); !filled)
            return filled.error();
    }
    Booster booster(library);
    XgboostLibrary::Handle matrices[] = {fitted.handle(), tested.handle()};
    const char *names[] = {"fitted", "held-back"};
    const unsigned long count = heldBack ? 2 : 1;
    if (library.createBooster(matrices, count, &booster.handle) != 0)
        return failed(library);
    double start = (options.start != 0 ? options.start : std::accumulate(y.begin(), y.end(), 0.0) / static_cast<double>(y.size())) / unit;
    if (options.crossEntropy)
        start = std::clamp(start, 0.001, 0.999);
    if (auto done = set(library, booster.handle, options, start); !done)
        return done.error();

    TreesFit fit;
    int best = 0; // trees
    for (int tree = 0; tree < options.trees; ++tree) {
        if (stop.stop_requested())
            return cancelled();
        const char *text = nullptr;
        if (library.updateOneRound(booster.handle, tree, fitted.handle()) != 0 || library.evaluateOneRound(booster.handle, tree, matrices, names, count, &text) != 0)
            return failed(library);
        const QByteArray figures(text);
        fit.fittedRmse.push_back(unit * figureOf(figures, names[0]));
        if (!heldBack)
            continue;
        fit.heldBackRmse.push_back(unit * figureOf(figures, names[1]));
        if (best == 0 || fit.heldBackRmse.back() < fit.heldBackRmse[static_cast<std::size_t>(best) - 1])
            best = tree + 1;
        if (options.patience > 0 && tree + 1 - best >= options.patience)
            break;
    }
    const auto grown = static_cast<int>(fit.fittedRmse.size());
    const bool isCut = heldBack && options.patience > 0 && best < grown;
    Booster cut(library);
    if (isCut && library.slice(booster.handle, 0, best, 1, &cut.handle) != 0)
        return failed(library);
    unsigned long size = 0;
    const char *bytes = nullptr;
    if (library.saveToBuffer(isCut ? cut.handle : booster.handle, R"({"format":"json"})", &size, &bytes) != 0)
        return failed(library);
    auto head = readTrees(QByteArray(bytes, static_cast<qsizetype>(size)), QStringLiteral("xgboost.json"), x.columns);
    if (!head)
        return head.error();
    fit.head = *std::move(head);
    return fit;
}

} // namespace pawtrait::heads
