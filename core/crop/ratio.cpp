#include "crop/ratio.h"

namespace pawtrait::crop {

const std::vector<Ratio> &ratios()
{
    using Kind = Ratio::Kind;
    static const std::vector<Ratio> all{{Kind::Free, 0, QStringLiteral("free")},       {Kind::Original, 0, QStringLiteral("original")},
                                        {Kind::Fixed, 1.0, QStringLiteral("1:1")},     {Kind::Fixed, 0.8, QStringLiteral("4:5")},
                                        {Kind::Fixed, 0.75, QStringLiteral("3:4")},    {Kind::Fixed, 4.0 / 3, QStringLiteral("4:3")},
                                        {Kind::Fixed, 1.91, QStringLiteral("1.91:1")}, {Kind::Fixed, 9.0 / 16, QStringLiteral("9:16")}};
    return all;
}

std::optional<Ratio> ratioFromName(const QString &name)
{
    for (const Ratio &ratio : ratios()) {
        if (ratio.name == name)
            return ratio;
    }
    return std::nullopt;
}

std::optional<double> valueOf(const Ratio &ratio, int width, int height)
{
    switch (ratio.kind) {
    case Ratio::Kind::Fixed: return ratio.value;
    case Ratio::Kind::Original: return static_cast<double>(width) / height;
    case Ratio::Kind::Free: break;
    }
    return std::nullopt;
}

} // namespace pawtrait::crop
