/// The rows of ../shared/reference/learning.json, made again by the deterministic fill that its README describes.
#pragma once

#include "common/matrix.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QFile>
#include <QString>

#include <cstdint>

namespace learning {

/// Number `place` of the stream `name`, in [-1, 1).
inline double fill(const char *name, std::uint64_t place)
{
    std::uint64_t seed = 0xCBF29CE484222325u;
    for (const char *c = name; *c; ++c)
        seed = (seed ^ static_cast<unsigned char>(*c)) * 0x100000001B3u;
    std::uint64_t z = seed + (place + 1) * 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    z ^= z >> 31;
    return static_cast<double>(z >> 11) * 0x1p-53 * 2 - 1;
}

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
