#include "heads/head_readers.h"

#include "common/files.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pawtrait::heads {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::heads", text);
}

bool allFinite(std::span<const double> values)
{
    return std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
}

} // namespace

Error invalidFit(const QString &userText)
{
    return {ErrorKind::Invalid, userText, QStringLiteral("fit refused")};
}

Result<void> checkFit(const Matrix &x, std::span<const double> y)
{
    if (x.rows <= 0 || x.columns <= 0)
        return invalidFit(tr("There is no photo to fit a head on. Choose a table with photos and scores."));
    if (y.size() != static_cast<std::size_t>(x.rows) || x.values.size() != static_cast<std::size_t>(x.rows) * static_cast<std::size_t>(x.columns))
        return invalidFit(tr("The head cannot be fitted: the number of photos and of scores differ."));
    if (!allFinite(x.values) || !allFinite(y))
        return invalidFit(tr("The head cannot be fitted: a feature or score is not a finite number. Check the table's scores."));
    return {};
}

network::TensorToWrite exactTensor(std::string name, std::vector<std::int64_t> shape, std::vector<double> values)
{
    const bool fits = std::all_of(values.begin(), values.end(), [](double value) { return static_cast<double>(static_cast<float>(value)) == value; });
    return {std::move(name), std::move(shape), std::move(values), fits ? network::DataType::F32 : network::DataType::F64};
}

Result<std::shared_ptr<const Head>> readHead(const network::Safetensors &file, const std::string &kind, const std::string &prefix, int inputCount)
{
    if (kind == "ridge")
        return readRidge(file, prefix, inputCount);
    if (kind == "logistic")
        return readLogistic(file, prefix, inputCount);
    if (kind == "svr")
        return readSvr(file, prefix, inputCount);
    return Error{ErrorKind::Unsupported,
                 tr("Cannot use %1: it holds a head of the kind \"%2\", which this version does not know. Update the program, or train the model again.")
                     .arg(quotedName(file.path()), QString::fromStdString(kind)),
                 QStringLiteral("unknown head kind")};
}

} // namespace pawtrait::heads
