/// Random numbers that come out the same on every machine.
#pragma once

#include <cstdint>

namespace pawtrait {

/// splitmix64 (Steele, Lea, Flood 2014). std::shuffle and the standard distributions differ between libraries; this does not.
class Random {
public:
    Random(std::uint64_t seed, std::uint64_t stream) : m_state(mixed(mixed(seed) + stream * golden)) {}

    std::uint64_t next()
    {
        m_state += golden;
        return mixed(m_state);
    }

    /// 0 .. count - 1, each as likely; count > 0.
    int below(int count)
    {
        const auto n = static_cast<std::uint64_t>(count);
        const std::uint64_t fair = UINT64_MAX - UINT64_MAX % n; // above it the first remainders would be likelier
        std::uint64_t value = next();
        while (value >= fair)
            value = next();
        return static_cast<int>(value % n);
    }

    /// 0 <= value < 1, 53 bits.
    double uniform() { return static_cast<double>(next() >> 11) * 0x1p-53; }
    double uniform(double from, double to) { return from + (to - from) * uniform(); }

private:
    static constexpr std::uint64_t golden = 0x9E3779B97F4A7C15u;

    static std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

} // namespace pawtrait
