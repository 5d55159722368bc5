#include "image/measures.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <new>
#include <numbers>
#include <vector>

namespace pawtrait::image {

namespace {

constexpr int sharpnessSide = 256; // pixels of the part's longer side
constexpr int lineSide = 512;      // pixels of the picture's longer side for lines: the segments were tried on photos of 500
constexpr int colourSide = 256;

/// OpenCV's own threads would fight with the lanes.
void useOneThread()
{
    static const bool set = [] {
        cv::setNumThreads(1);
        return true;
    }();
    (void)set;
}

/// A view on the picture's bytes, not a copy; OpenCV only reads it.
cv::Mat viewOf(const RgbImage &picture)
{
    return cv::Mat(picture.height, picture.width, CV_8UC3, const_cast<std::uint8_t *>(picture.bytes.data()));
}

cv::Rect inside(const RgbImage &picture, const PixelRect &part)
{
    const auto held = [](qint64 value, int side) { return static_cast<int>(std::clamp<qint64>(value, 0, side)); };
    const int left = held(part.x, picture.width), top = held(part.y, picture.height);
    return {left, top, std::max(0, held(static_cast<qint64>(part.x) + part.width, picture.width) - left),
            std::max(0, held(static_cast<qint64>(part.y) + part.height, picture.height) - top)};
}

/// Longer side `side`, area when smaller, cubic when larger.
cv::Mat atSide(const cv::Mat &source, int side)
{
    const double scale = static_cast<double>(side) / std::max(source.cols, source.rows);
    cv::Mat result;
    cv::resize(source, result, {std::max(1, static_cast<int>(std::lround(source.cols * scale))), std::max(1, static_cast<int>(std::lround(source.rows * scale)))}, 0, 0,
               scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    return result;
}

Error failed(const QString &log)
{
    return {ErrorKind::Internal, QCoreApplication::translate("pawtrait::image", "This photo could not be measured. Try again, and report it if it comes back."), log};
}

/// cv::Exception and bad_alloc end here.
template <class Function>
auto guarded(Function function) -> decltype(function())
{
    try {
        useOneThread();
        return function();
    } catch (const std::bad_alloc &) {
        return Error{
            ErrorKind::OutOfMemory, QCoreApplication::translate("pawtrait::image", "There is not enough memory to measure this photo. Close other programs and try again."), {}};
    } catch (const cv::Exception &e) {
        return failed(QString::fromStdString(e.what()));
    }
}

struct Line {
    double degrees; ///< off the nearer axis, clockwise
    double length;
};

std::vector<Line> longLines(const cv::Mat &gray)
{
    std::vector<cv::Vec4f> segments;
    cv::createLineSegmentDetector()->detect(gray, segments);
    const double least = 0.08 * std::max(gray.cols, gray.rows);
    std::vector<Line> lines;
    for (const cv::Vec4f &s : segments) {
        const double dx = s[2] - s[0], dy = s[3] - s[1], length = std::hypot(dx, dy);
        double degrees = std::atan2(dy, dx) * 180 / std::numbers::pi;
        degrees -= 90 * std::round(degrees / 90);
        if (length >= least && std::abs(degrees) <= 15)
            lines.push_back({degrees, length});
    }
    return lines;
}

} // namespace

Result<LightMeasures> measureLight(const RgbImage &picture, const PixelRect &part)
{
    return guarded([&]() -> Result<LightMeasures> {
        const cv::Rect rect = inside(picture, part);
        if (rect.empty())
            return Error{ErrorKind::Invalid, QCoreApplication::translate("pawtrait::image", "The box lies outside the photo: draw it around the animal."), {}};
        cv::Mat gray;
        cv::cvtColor(viewOf(picture)(rect), gray, cv::COLOR_RGB2GRAY);
        LightMeasures measures;
        cv::Scalar mean, deviation;
        cv::meanStdDev(gray, mean, deviation);
        measures.meanGray = mean[0];
        measures.grayDeviation = deviation[0];
        const auto pixels = static_cast<double>(gray.total());
        measures.blownShare = cv::countNonZero(gray >= 250) / pixels;
        measures.lostShare = cv::countNonZero(gray <= 8) / pixels;
        cv::Mat laplacian;
        cv::Laplacian(atSide(gray, sharpnessSide), laplacian, CV_64F);
        cv::meanStdDev(laplacian, mean, deviation);
        measures.sharpness = deviation[0] * deviation[0];
        return measures;
    });
}

std::optional<std::array<double, 3>> grayFactors(const RgbImage &picture, const std::optional<PixelRect> &without)
{
    constexpr int power = 6, leastByte = 10, mostByte = 250;
    static const std::array<double, 256> powers = [] {
        std::array<double, 256> table{};
        for (std::size_t i = 0; i < table.size(); ++i) {
            const double v = static_cast<double>(i) / 255;
            table[i] = std::pow(v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4), power);
        }
        return table;
    }();
    if (picture.isNull())
        return std::nullopt;
    const cv::Rect out = without ? inside(picture, *without) : cv::Rect();
    const int step = std::max(1, std::max(picture.width, picture.height) / colourSide);
    std::array<double, 3> sums{};
    double used = 0, all = 0;
    for (int y = 0; y < picture.height; y += step) {
        for (int x = 0; x < picture.width; x += step) {
            ++all;
            const std::uint8_t *pixel = picture.row(y) + static_cast<std::size_t>(x) * 3;
            const auto [low, high] = std::minmax({pixel[0], pixel[1], pixel[2]});
            if (out.contains({x, y}) || low < leastByte || high > mostByte)
                continue;
            ++used;
            for (std::size_t k = 0; k < 3; ++k)
                sums[k] += powers[pixel[k]];
        }
    }
    if (used < 0.1 * all || sums[0] <= 0 || sums[1] <= 0 || sums[2] <= 0)
        return std::nullopt;
    std::array<double, 3> factors{};
    for (std::size_t k = 0; k < 3; ++k)
        factors[k] = std::pow(sums[1] / sums[k], 1.0 / power);
    return factors;
}

Result<std::optional<double>> tiltOf(const RgbImage &picture)
{
    constexpr double clusterHalf = 1.5, leastTilt = 1.5, mostTilt = 10, leastLength = 1.2; // degrees; of the longer side
    if (picture.width < 16 || picture.height < 16)
        return std::optional<double>();
    return guarded([&]() -> Result<std::optional<double>> {
        cv::Mat gray;
        cv::cvtColor(viewOf(picture), gray, cv::COLOR_RGB2GRAY);
        const int longer = std::max(gray.cols, gray.rows);
        if (longer > lineSide)
            gray = atSide(gray, lineSide);
        const std::vector<Line> lines = longLines(gray);
        double bestLength = 0, bestDegrees = 0;
        for (const Line &centre : lines) {
            double length = 0, sum = 0;
            for (const Line &line : lines) {
                if (std::abs(line.degrees - centre.degrees) <= clusterHalf) {
                    length += line.length;
                    sum += line.length * line.degrees;
                }
            }
            if (length > bestLength) {
                bestLength = length;
                bestDegrees = sum / length;
            }
        }
        if (bestLength < leastLength * std::max(gray.cols, gray.rows) || std::abs(bestDegrees) < leastTilt || std::abs(bestDegrees) > mostTilt)
            return std::optional<double>();
        return std::optional<double>(bestDegrees);
    });
}

} // namespace pawtrait::image
