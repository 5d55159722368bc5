#include "prompts/prompt_matrix.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace pawtrait::ui {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("pawtrait::ui::PromptMatrix", text, nullptr, n);
}

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr double narrowest = 0.005; ///< half a scale's width: rounding is not blown up to a pattern

std::pair<double, double> extent(std::span<const double> values)
{
    double low = none, high = none;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        low = std::isfinite(low) ? std::min(low, value) : value;
        high = std::isfinite(high) ? std::max(high, value) : value;
    }
    return std::isfinite(low) ? std::pair(low, high) : std::pair(0.0, 1.0);
}

HeatScale oneWay(std::pair<double, double> range)
{
    const double middle = (range.first + range.second) / 2, half = std::max(narrowest, (range.second - range.first) / 2);
    return {middle - half, middle + half, false};
}

} // namespace

PromptMatrix promptMatrix(std::vector<PromptPhoto> photos, const std::vector<prompts::Vector> &photoVectors, std::vector<QString> errors, const QStringList &prompts,
                          const std::vector<prompts::Vector> &textVectors)
{
    const auto words = static_cast<int>(prompts.size());
    PromptMatrix matrix;
    matrix.photos = std::move(photos);
    matrix.prompts = prompts;
    matrix.errors = std::move(errors);
    matrix.similarities = Matrix(static_cast<int>(matrix.photos.size()), words);
    matrix.words = Matrix(words, words);
    matrix.means.assign(static_cast<std::size_t>(words), 0);
    for (int photo = 0; photo < matrix.similarities.rows; ++photo) {
        const prompts::Vector &vector = photoVectors[static_cast<std::size_t>(photo)];
        matrix.refused += vector.empty() ? 1 : 0;
        for (std::size_t word = 0; word < textVectors.size(); ++word) {
            const double value = vector.empty() ? none : prompts::similarity(vector, textVectors[word]);
            matrix.similarities.row(photo)[word] = value;
            matrix.means[word] += vector.empty() ? 0 : value;
        }
    }
    const auto known = static_cast<double>(matrix.photos.size() - matrix.refused);
    for (double &mean : matrix.means)
        mean = known > 0 ? mean / known : none;
    for (int a = 0; a < words; ++a) {
        for (int b = 0; b < words; ++b)
            matrix.words.row(a)[static_cast<std::size_t>(b)] = prompts::similarity(textVectors[static_cast<std::size_t>(a)], textVectors[static_cast<std::size_t>(b)]);
    }
    return matrix;
}

std::vector<int> photosBy(const PromptMatrix &matrix, int prompt, bool ascending)
{
    std::vector<int> order(matrix.photos.size());
    std::iota(order.begin(), order.end(), 0);
    if (prompt < 0 || prompt >= matrix.prompts.size())
        return order;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const double x = matrix.at(a, prompt), y = matrix.at(b, prompt);
        if (!std::isfinite(x) || !std::isfinite(y))
            return std::isfinite(x) && !std::isfinite(y);
        return ascending ? x < y : x > y;
    });
    return order;
}

HeatScale photoScale(const PromptMatrix &matrix, HeatColours colours)
{
    if (colours == HeatColours::Whole)
        return oneWay(extent(matrix.similarities.values));
    double limit = narrowest;
    for (int photo = 0; photo < matrix.similarities.rows; ++photo) {
        for (int word = 0; word < matrix.similarities.columns; ++word) {
            const double value = std::abs(matrix.fromMean(photo, word));
            limit = std::isfinite(value) ? std::max(limit, value) : limit;
        }
    }
    return {-limit, limit, true};
}

HeatScale wordScale(const PromptMatrix &matrix)
{
    std::vector<double> beside; // a word with itself is 1 and would take the whole scale
    for (int a = 0; a < matrix.words.rows; ++a) {
        for (int b = 0; b < matrix.words.columns; ++b) {
            if (a != b)
                beside.push_back(matrix.words.row(a)[static_cast<std::size_t>(b)]);
        }
    }
    return oneWay(extent(beside));
}

QString scaleWords(HeatColours colours)
{
    return colours == HeatColours::WithinWord ? tr("Difference from the word's mean") : tr("Cosine");
}

Chart photoChart(const PromptMatrix &matrix, const std::vector<int> &order, HeatColours colours, int most)
{
    const int columns = std::min(most, static_cast<int>(order.size())), rows = static_cast<int>(matrix.prompts.size());
    Plot plot;
    plot.cells.rowNames = matrix.prompts;
    plot.cells.values = Matrix(rows, columns);
    plot.cells.shades = Matrix(rows, columns);
    plot.cells.scale = photoScale(matrix, colours);
    plot.cells.scaleLabel = scaleWords(colours);
    plot.cells.decimals = 3;
    for (int column = 0; column < columns; ++column) {
        const int photo = order[static_cast<std::size_t>(column)];
        plot.cells.names.append(matrix.photos[static_cast<std::size_t>(photo)].name);
        for (int row = 0; row < rows; ++row) {
            plot.cells.values.row(row)[static_cast<std::size_t>(column)] = matrix.at(photo, row);
            plot.cells.shades.row(row)[static_cast<std::size_t>(column)] = colours == HeatColours::WithinWord ? matrix.fromMean(photo, row) : matrix.at(photo, row);
        }
    }
    const QString title = columns < static_cast<int>(order.size()) ? tr("Photos and words: the first %1 of %2 photos").arg(columns).arg(order.size()) : tr("Photos and words");
    return {QStringLiteral("photos_and_words"), title, {std::move(plot)}};
}

Chart wordChart(const PromptMatrix &matrix)
{
    Plot plot;
    plot.cells.names = matrix.prompts;
    plot.cells.values = matrix.words;
    plot.cells.scale = wordScale(matrix);
    plot.cells.scaleLabel = scaleWords(HeatColours::Whole);
    plot.cells.decimals = 3;
    return {QStringLiteral("words"), tr("How alike the words are to CLIP"), {std::move(plot)}};
}

QByteArray matrixCsv(const PromptMatrix &matrix)
{
    std::vector<prompts::PhotoRow> rows;
    for (int photo = 0; photo < matrix.similarities.rows; ++photo) {
        const auto place = static_cast<std::size_t>(photo);
        const auto values = matrix.similarities.row(photo);
        prompts::PhotoRow row{matrix.photos[place].file, {}, matrix.errors[place]};
        if (row.error.isEmpty())
            row.similarities.assign(values.begin(), values.end());
        rows.push_back(std::move(row));
    }
    return prompts::similaritiesCsv(rows, matrix.prompts);
}

MoreColumns columnsOf(const PromptMatrix &matrix)
{
    MoreColumns more{matrix.prompts, {}};
    for (int photo = 0; photo < matrix.similarities.rows; ++photo) {
        const auto values = matrix.similarities.row(photo);
        more.photos.push_back({matrix.photos[static_cast<std::size_t>(photo)].file, {values.begin(), values.end()}});
    }
    return more;
}

} // namespace pawtrait::ui
