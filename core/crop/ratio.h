/// The shapes that a crop can be asked to have.
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace pawtrait::crop {

/// Plain data. `width / height` of the wanted picture; Original takes the photo's, Free any from 1:2 to 2:1.
struct Ratio {
    enum class Kind { Fixed, Original, Free };
    Kind kind = Kind::Free;
    double value = 0; ///< of Fixed
    QString name;     ///< as on the command line and in files: "4:5", "original", "free"
};

/// free, original, 1:1, 4:5, 3:4, 4:3, 1.91:1, 9:16, in the order of a list.
const std::vector<Ratio> &ratios();
/// By its name.
std::optional<Ratio> ratioFromName(const QString &name);
/// width / height on a photo of that size; nothing for Free.
std::optional<double> valueOf(const Ratio &ratio, int width, int height);

} // namespace pawtrait::crop
