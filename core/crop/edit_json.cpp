#include "crop/edit.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace pawtrait::crop {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr int largestSide = 1'000'000; // pixels; no photo is that large, and sums of four stay far from overflow
constexpr const char *fillNames[] = {"blurred_photo", "edge_colour"};

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::crop", text);
}

/// Thrown inside editFromJson only: the name of the member that is wrong.
struct BadMember {
    std::string name;
};

const json &member(const json &object, const char *name)
{
    const auto found = object.find(name);
    if (found == object.end())
        throw BadMember{name};
    return *found;
}

double number(const json &value, const char *name, double low, double high)
{
    if (!value.is_number() || !(value.get<double>() >= low && value.get<double>() <= high))
        throw BadMember{name};
    return value.get<double>();
}

int whole(const json &object, const char *name, int low)
{
    const json &value = member(object, name);
    if (!value.is_number_integer())
        throw BadMember{name};
    return static_cast<int>(number(value, name, low, largestSide));
}

void onlyMembers(const json &object, const char *name, std::initializer_list<const char *> known)
{
    if (!object.is_object())
        throw BadMember{name};
    for (const auto &[key, value] : object.items()) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            throw BadMember{key};
    }
}

Edit fromJson(const json &root)
{
    onlyMembers(root, "edit", {"crop", "angle", "white_balance", "exposure", "contrast", "canvas"});
    Edit edit;
    if (const json &crop = member(root, "crop"); !crop.is_null()) {
        onlyMembers(crop, "crop", {"x", "y", "width", "height"});
        edit.crop = image::PixelRect{whole(crop, "x", 0), whole(crop, "y", 0), whole(crop, "width", 1), whole(crop, "height", 1)};
    }
    edit.angle = number(member(root, "angle"), "angle", -45, 45);
    const json &factors = member(root, "white_balance");
    if (!factors.is_array() || factors.size() != edit.whiteBalance.size())
        throw BadMember{"white_balance"};
    for (std::size_t k = 0; k < factors.size(); ++k)
        edit.whiteBalance[k] = number(factors[k], "white_balance", 0.25, 4);
    edit.exposure = number(member(root, "exposure"), "exposure", -3, 3);
    edit.contrast = number(member(root, "contrast"), "contrast", -1, 1);
    if (const json &canvas = member(root, "canvas"); !canvas.is_null()) {
        onlyMembers(canvas, "canvas", {"ratio", "fill"});
        const json &fill = member(canvas, "fill");
        const auto found = std::find(std::begin(fillNames), std::end(fillNames), fill.is_string() ? fill.get<std::string>() : std::string());
        if (found == std::end(fillNames))
            throw BadMember{"fill"};
        edit.canvas = Canvas{number(member(canvas, "ratio"), "ratio", 0.25, 4), static_cast<Canvas::Fill>(found - std::begin(fillNames))};
    }
    return edit;
}

} // namespace

QByteArray editToJson(const Edit &edit)
{
    ordered_json crop, canvas;
    if (edit.crop)
        crop = {{"x", edit.crop->x}, {"y", edit.crop->y}, {"width", edit.crop->width}, {"height", edit.crop->height}};
    if (edit.canvas)
        canvas = {{"ratio", edit.canvas->ratio}, {"fill", fillNames[static_cast<int>(edit.canvas->fill)]}};
    const ordered_json root{{"crop", crop},    {"angle", edit.angle}, {"white_balance", edit.whiteBalance}, {"exposure", edit.exposure}, {"contrast", edit.contrast},
                            {"canvas", canvas}};
    return QByteArray::fromStdString(root.dump());
}

Result<Edit> editFromJson(const QByteArray &text)
{
    try {
        return fromJson(json::parse(text.begin(), text.end()));
    } catch (const BadMember &bad) {
        return Error{ErrorKind::Invalid,
                     tr("Cannot use a stored edit: \"%1\" is missing, out of range or not known. The photo is shown as it is.").arg(QString::fromStdString(bad.name)),
                     {}};
    } catch (const std::exception &e) {
        return Error{ErrorKind::Invalid, tr("Cannot use a stored edit: it is not well-formed JSON. The photo is shown as it is."), QString::fromUtf8(e.what())};
    }
}

} // namespace pawtrait::crop
