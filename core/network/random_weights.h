#pragma once

#include "common/random.h"

#include <cstdint>
#include <vector>

namespace pawtrait::network {

/// How a tensor's random values begin.
enum class Start {
    Zero,
    One,
    Normal,    ///< deviation 0.02
    FanOut,    ///< normal, variance 2 / fan-out: a convolution, out x in per group x height x width
    Uniform,   ///< within 1 / sqrt(fan-in) either way
    LayerScale ///< 1e-6
};

/// Two normal numbers are one angle and one length (Box and Muller).
class Normal {
public:
    explicit Normal(Random &random) : m_random(random) {}
    double next();
    Random &uniform() { return m_random; }

private:
    Random &m_random;
    double m_spare = 0;
    bool m_hasSpare = false;
};

/// A tensor's values, row-major.
std::vector<double> startValues(Start start, const std::vector<std::int64_t> &shape, int fanIn, Normal &normal);

} // namespace pawtrait::network
