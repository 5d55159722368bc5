#include "network/random_weights.h"

#include <cmath>
#include <numbers>

namespace pawtrait::network {

double Normal::next()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    const double length = std::sqrt(-2 * std::log(1 - m_random.uniform())), angle = 2 * std::numbers::pi * m_random.uniform();
    m_spare = length * std::sin(angle);
    m_hasSpare = true;
    return length * std::cos(angle);
}

std::vector<double> startValues(Start start, const std::vector<std::int64_t> &shape, int fanIn, Normal &normal)
{
    std::int64_t count = 1;
    for (const std::int64_t side : shape)
        count *= side;
    std::vector<double> values(static_cast<std::size_t>(count), start == Start::One ? 1.0 : start == Start::LayerScale ? 1e-6 : 0.0);
    if (start == Start::Normal || start == Start::FanOut) {
        const bool depthwise = shape.size() == 4 && shape[1] == 1;
        const double spread = start == Start::Normal ? 0.02 : std::sqrt(2.0 / static_cast<double>(shape[2] * shape[3] * (depthwise ? 1 : shape[0])));
        for (double &value : values)
            value = spread * normal.next();
    } else if (start == Start::Uniform) {
        const double bound = 1 / std::sqrt(static_cast<double>(fanIn));
        for (double &value : values)
            value = normal.uniform().uniform(-bound, bound);
    }
    return values;
}

} // namespace pawtrait::network
