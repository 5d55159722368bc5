/// The rows of ../shared/reference/learning.json, made again by the deterministic fill that its README describes.
#pragma once

#include "common/matrix.h"
#include "support/fill.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QFile>
#include <QString>

namespace learning {

using support::fill;

inline pawtrait::Matrix uniform(const char *name, int rows, int columns)
{
    pawtrait::Matrix x(rows, columns);
    for (std::size_t i = 0; i < x.values.size(); ++i)
        x.values[i] = fill(name, i);
    return x;
}

inline pawtrait::Matrix rows(const char *name, int count)
{
    pawtrait::Matrix x = uniform(name, count, 40);
    for (int i = 0; i < count; ++i) {
        for (int j = 0; j < 40; ++j)
            x.row(i)[j] = x.row(i)[j] * (1 + j / 8.0) + j / 4.0;
    }
    return x;
}

inline void scale(pawtrait::Matrix &x, const nlohmann::json &scaler)
{
    for (int i = 0; i < x.rows; ++i) {
        for (int j = 0; j < x.columns; ++j)
            x.row(i)[j] = (x.row(i)[j] - scaler["mean"][j].get<double>()) / scaler["std"][j].get<double>();
    }
}

/// Null when ../shared is not there.
inline nlohmann::json reference()
{
    QFile file(QStringLiteral(PAWTRAIT_SHARED_DIR "/reference/learning.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    return nlohmann::json::parse(bytes.begin(), bytes.end());
}

} // namespace learning
