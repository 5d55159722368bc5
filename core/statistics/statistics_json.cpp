#include "statistics/exploration.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

#include <boost/version.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace pawtrait::statistics {

namespace {

using json = nlohmann::ordered_json;

constexpr int digits = 10;
constexpr int drawnPoints = 25; ///< of the densities' 200

/// Rounded to 10 significant digits; what is no number becomes null.
json number(double value)
{
    if (!std::isfinite(value))
        return nullptr;
    if (std::abs(value) < 1e-300)
        return 0.0;
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::general, digits).ptr;
    double rounded = value;
    std::from_chars(text, end, rounded);
    return rounded;
}

json numbers(std::span<const double> values)
{
    json list = json::array();
    for (double value : values)
        list.push_back(number(value));
    return list;
}

json interval(const Interval &range)
{
    return json::array({number(range.low), number(range.high)});
}

json jsonOf(const Description &d)
{
    return {{"count", d.count},
            {"mean", number(d.mean)},
            {"sd_n_minus_1", number(d.sd)},
            {"sd_population", number(d.sdPopulation)},
            {"min", number(d.min)},
            {"q1_linear", number(d.q1)},
            {"median", number(d.median)},
            {"q3_linear", number(d.q3)},
            {"max", number(d.max)},
            {"skewness_population_g1", number(d.skewness)},
            {"skewness_adjusted_G1_as_pandas", number(d.skewnessAdjusted)},
            {"excess_kurtosis_population_g2", number(d.kurtosis)},
            {"excess_kurtosis_adjusted_G2_as_pandas", number(d.kurtosisAdjusted)},
            {"distinct_values", d.distinct}};
}

json jsonOf(const Histogram &h)
{
    return {{"bins", h.counts.size()}, {"bin_width", number(h.width())}, {"edges", numbers(h.edges)}, {"counts", h.counts}};
}

json jsonOf(const BoxSummary &b, const char *mean = "mean")
{
    return {{"n", b.count},
            {"q1", number(b.q1)},
            {"median", number(b.median)},
            {"q3", number(b.q3)},
            {"whisker_low", number(b.whiskerLow)},
            {"whisker_high", number(b.whiskerHigh)},
            {"fliers", b.fliers},
            {mean, number(b.mean)}};
}

std::vector<int> drawnIndices(int count)
{
    std::vector<int> places;
    for (int i = 0; i < drawnPoints; ++i)
        places.push_back(static_cast<int>(std::nearbyint(static_cast<double>(i) * (count - 1) / (drawnPoints - 1))));
    return places;
}

json jsonOf(const Density &d, const std::vector<double> &grid, double binWidth)
{
    const double scale = static_cast<double>(d.count) * binWidth;
    std::vector<double> places, heights;
    for (int i : drawnIndices(static_cast<int>(grid.size())))
        places.push_back(grid[i]);
    for (double height : d.at(places))
        heights.push_back(height * scale);
    return {{"n", d.count},
            {"scott_factor", number(d.factor)},
            {"sd_n_minus_1", number(d.sd)},
            {"bandwidth", number(d.bandwidth)},
            {"multiplied_by", number(scale)},
            {"height", numbers(heights)}};
}

json jsonOf(const FlagResult &flag, const std::vector<double> &grid, double binWidth)
{
    const GroupComparison &c = flag.comparison;
    json result = {{"box", {{"0", jsonOf(flag.box[0])}, {"1", jsonOf(flag.box[1])}}},
                   {"histogram_counts", {{"0", flag.histogram[0].counts}, {"1", flag.histogram[1].counts}}},
                   {"density", {{"0", jsonOf(flag.density[0], grid, binWidth)}, {"1", jsonOf(flag.density[1], grid, binWidth)}}},
                   {"n1", c.n1},
                   {"n0", c.n0},
                   {"mean1", number(c.mean1)},
                   {"mean0", number(c.mean0)},
                   {"mean_difference", number(c.mean1 - c.mean0)},
                   {"sd1_n_minus_1", number(c.sd1)},
                   {"sd0_n_minus_1", number(c.sd0)}};
    result["welch_t"] = {{"t", number(c.welch.t)},
                         {"df", number(c.welch.freedom)},
                         {"p", number(c.welch.p)},
                         {"ci95", interval({c.welch.low, c.welch.high})},
                         {"p_benjamini_hochberg", number(flag.welch.benjaminiHochberg)},
                         {"p_bonferroni", number(flag.welch.bonferroni)}};
    result["cohen_d_pooled_sd"] = number(c.cohenD);
    result["mann_whitney"] = {{"u1", number(c.ranks.u)},
                              {"p", number(c.ranks.p)},
                              {"rank_biserial", number(c.ranks.rankBiserial)},
                              {"p_benjamini_hochberg", number(flag.ranks.benjaminiHochberg)},
                              {"p_bonferroni", number(flag.ranks.bonferroni)}};
    result["two_sample_ks"] = {{"d", number(c.ks.d)},
                               {"p_asymptotic_as_scipy", number(c.ks.pAsymptotic)},
                               {"p_kolmogorov_limit", number(c.ks.pLimit)},
                               {"p_scipy_default_exact", number(c.ks.pExact)},
                               {"p_benjamini_hochberg", number(flag.ks.benjaminiHochberg)},
                               {"p_bonferroni", number(flag.ks.bonferroni)}};
    if (std::isfinite(flag.meanInterval[0].low) || std::isfinite(flag.meanInterval[1].low))
        result["bootstrap_ci95_of_mean"] = {{"0", interval(flag.meanInterval[0])}, {"1", interval(flag.meanInterval[1])}};
    return result;
}

json qqOf(const QqPlot &qq)
{
    const auto n = static_cast<int>(qq.sample.size());
    std::vector<int> places{0, 1, 9, 49};
    for (int i = 0; i < 17; ++i)
        places.push_back(static_cast<int>(std::nearbyint(99 + static_cast<double>(i) * (n - 199) / 16)));
    places.insert(places.end(), {n - 50, n - 10, n - 2, n - 1});
    if (n < 250) { // so few are written out whole
        places.resize(static_cast<std::size_t>(n));
        for (int i = 0; i < n; ++i)
            places[i] = i;
    }
    json positions = json::array(), theoretical = json::array(), sample = json::array();
    for (int i : places) {
        positions.push_back(i + 1);
        theoretical.push_back(number(qq.theoretical[i]));
        sample.push_back(number(qq.sample[i]));
    }
    return {{"plotting_position", "i / (n + 1), i = 1..n"},
            {"positions_1_based", positions},
            {"theoretical_quantile", theoretical},
            {"sample_quantile", sample},
            {"line_s_slope", number(qq.slope)},
            {"line_s_intercept", number(qq.intercept)},
            {"line_s_slope_is", "population standard deviation (divides by n)"}};
}

json normalityOf(const NormalityTests &tests)
{
    char printed[32] = "";
    if (std::isfinite(tests.notebookD))
        *std::to_chars(printed, printed + sizeof printed - 1, tests.notebookD, std::chars_format::fixed, 3).ptr = 0;
    return {{"notebook_kstest_without_fit",
             {{"d", number(tests.notebookD)},
              {"d_printed", printed},
              {"p", number(tests.notebookP)},
              {"note", "Compares the scores with the normal of mean 0 and SD 1; D is near 1 for any scores of this size. It says nothing about shape."}}},
            {"lilliefors",
             {{"d", number(tests.d)},
              {"p_table", number(tests.pTable)},
              {"p_dallal_wilkinson", number(tests.pDallalWilkinson)},
              {"note", "Mean and SD (n-1) estimated from the data. The table ends at 0.001 and 0.990: p_table 0.001 means 'at most 0.001'."}}},
            {"fitted_kstest_p_invalid", {{"p", number(tests.pWithoutFit)}, {"note", "Same D with a p-value that ignores the estimation: do not show."}}}};
}

json correlationOf(const Exploration &e)
{
    json names = json::array();
    for (const char *name : dataset::flagNames())
        names.push_back(name);
    names.push_back("Pawpularity");
    json matrices[2] = {json::array(), json::array()};
    for (int i = 0; i < e.pearson.rows; ++i) {
        matrices[0].push_back(numbers(e.pearson.row(i)));
        matrices[1].push_back(numbers(e.spearman.row(i)));
    }
    return {{"columns", names}, {"pearson", matrices[0]}, {"spearman_average_ranks", matrices[1]}, {"note", "Among two flags Pearson, Spearman and phi are the same number."}};
}

json named(const std::vector<double> &values)
{
    json result = {{"intercept", number(values.front())}};
    for (std::size_t i = 1; i < values.size(); ++i)
        result[dataset::flagNames()[i - 1]] = number(values[i]);
    return result;
}

json regressionOf(const Regression &r)
{
    std::array<int, 5> sizes{};
    std::string folds;
    for (int fold : r.fold) {
        ++sizes[static_cast<std::size_t>(fold)];
        folds += static_cast<char>('0' + fold);
    }
    const char *models[] = {"constant_mean", "ols", "ridge_alpha_1"};
    json pooled, perFold;
    for (int model = 0; model < 3; ++model) {
        pooled[models[model]] = number(r.pooled[model]);
        perFold[models[model]] = numbers(r.perFold[model]);
    }
    return {{"ols",
             {{"coefficient", named(r.ols.coefficients)},
              {"standard_error", named(r.ols.errors)},
              {"t", named(r.ols.t)},
              {"p", named(r.ols.p)},
              {"r_squared", number(r.ols.rSquared)},
              {"r_squared_adjusted", number(r.ols.rSquaredAdjusted)},
              {"f", number(r.ols.f)},
              {"f_p", number(r.ols.fP)},
              {"rmse_in_sample", number(r.ols.rmse)}}},
            {"ridge_alpha_1",
             {{"coefficient", named(r.ridge.coefficients)},
              {"rmse_in_sample", number(r.ridge.rmse)},
              {"note", "Minimises sum of squares + 1 * sum of squared coefficients; raw 0/1 flags, intercept not penalised."}}},
            {"constant_mean_rmse_in_sample", number(r.constantRmse)},
            {"out_of_fold",
             {{"folds", "StratifiedKFold(n_splits=5), no shuffle, y = Pawpularity as classes"},
              {"fold_sizes", sizes},
              {"fold_of_row_as_digits", folds},
              {"pooled_rmse", pooled},
              {"rmse_per_fold", perFold}}}};
}

json duplicatesOf(const DuplicateSummary &d)
{
    return {{"pairs", d.pairs},
            {"distinct_photos", d.photos},
            {"mean_absolute_difference", number(d.meanDifference)},
            {"rms_difference", number(d.rmsDifference)},
            {"median_absolute_difference", number(d.medianDifference)},
            {"max_absolute_difference", number(d.maxDifference)},
            {"pairs_with_equal_score", d.equalScores},
            {"score_noise_sd_as_rms_over_sqrt_2", number(d.noise)},
            {"score_noise_sd_ci95_chi_square", interval(d.noiseInterval)},
            {"pearson_between_the_two", number(d.pearson)},
            {"flag_cells_that_agree", number(d.flagsThatAgree)},
            {"pairs_with_all_12_flags_equal", d.equalFlags}};
}

json jsonOf(const GroupMean &group, bool withError = true)
{
    json result = {{"n", group.count}, {"mean_score", number(group.mean)}};
    if (withError)
        result["standard_error"] = number(group.error);
    return result;
}

json measureOf(const FramingMeasure &m, const char *is)
{
    json result = {{"is", is}, {"describe", jsonOf(m.description)}, {"pearson_with_score", number(m.pearson)}, {"spearman_with_score", number(m.spearman)}};
    json bins = json::array();
    for (const FramingBin &bin : m.bins) {
        bins.push_back({{"from", number(bin.from)},
                        {"to", number(bin.to)},
                        {"cat", jsonOf(bin.cat)},
                        {"dog", jsonOf(bin.dog)},
                        {"both",
                         {{"n", bin.both.count},
                          {"mean_score", number(bin.both.mean)},
                          {"mean_score_adjusted_for_label", number(bin.adjustedMean)},
                          {"adjusted_difference_from_bin_1", number(bin.difference)},
                          {"standard_error_of_that_difference", number(bin.error)}}}});
    }
    result["bins"] = bins;
    result["ols_dog_minus_cat"] = number(m.dogMinusCat);
    result["f_test_of_the_bins_given_label"] = {{"f", number(m.added.f)}, {"df1", number(m.added.freedom1)}, {"df2", number(m.added.freedom2)}, {"p", number(m.added.p)}};
    result["rmse_in_sample_label_only"] = number(m.rmseLabel);
    result["rmse_in_sample_label_and_bins"] = number(m.rmseLabelAndBins);
    return result;
}

json framingOf(const Framing &f)
{
    json result = {{"box_format", "coords = x0 y0 x1 y1 repeated n_pets times, pixels of the original photo, origin top left, y down"},
                   {"check",
                    {{"boxes", f.boxes},
                     {"outside_the_image", f.outside},
                     {"without_area", f.withoutArea},
                     {"outside_if_read_as_x_y_width_height", f.outsideAsSize},
                     {"outside_if_read_as_y0_x0_y1_x1", f.outsideAsRows}}}};
    for (const auto &[boxes, photos] : f.photosByBoxes)
        result["rows_by_number_of_boxes"][std::to_string(boxes)] = photos;
    for (const auto &[label, group] : f.byLabel)
        result["all_rows_by_label"][label] = jsonOf(group, false);
    result["rmse_in_sample_of_label_means_all_rows"] = number(f.rmseOfLabelMeans);
    result["listings_with_exactly_one_box"] = {{"n", f.photos.size()}, {"cats", f.cats}, {"dogs", f.dogs}};
    if (f.photos.empty())
        return result;
    result["area_share"] = measureOf(f.areaShare, "(x1-x0)(y1-y0) / (width height)");
    json offset = measureOf(f.centreOffset, "distance of the box centre from the image centre / half the image diagonal (0 centre, 1 corner)");
    offset["mean_right_of_centre_in_widths"] = number(f.rightOfCentre);
    offset["mean_below_centre_in_heights"] = number(f.belowCentre);
    result["centre_offset"] = offset;
    result["box_within_1_percent_of_an_edge"] = {
        {"cat_touches", jsonOf(f.touchesEdge[0])}, {"cat_clear", jsonOf(f.clearOfEdge[0])}, {"dog_touches", jsonOf(f.touchesEdge[1])}, {"dog_clear", jsonOf(f.clearOfEdge[1])}};
    return result;
}

json driftOf(const std::vector<Drift> &lines)
{
    json flags, sizes;
    for (const Drift &line : lines) {
        const bool isFlag = line.of == Drift::Of::Flag;
        const char *kind = isFlag ? "share" : "mean";
        const char *name = isFlag          ? dataset::flagNames()[static_cast<std::size_t>(line.flag)]
            : line.of == Drift::Of::Width  ? "width"
            : line.of == Drift::Of::Height ? "height"
                                           : "ratio_width_over_height";
        (isFlag ? flags : sizes)[name] = {{std::string("train_") + kind, number(line.train)},
                                          {std::string("test_") + kind, number(line.test)},
                                          {"train_n", line.trainCount},
                                          {"test_n", line.testCount},
                                          {"p", number(line.p)},
                                          {"p_benjamini_hochberg", number(line.adjusted)},
                                          {"differs", line.isMarked()}};
    }
    json result;
    if (!flags.is_null())
        result["flags"] = flags;
    if (!sizes.is_null())
        result["sizes"] = sizes;
    return result;
}

json histogramsOf(const Columns &columns, const Exploration &e)
{
    json result;
    if (!columns.width.empty()) {
        result["height_32"] = jsonOf(histogram(columns.height, 32));
        result["width_32"] = jsonOf(histogram(columns.width, 32));
        result["ratio_16"] = jsonOf(histogram(columns.ratio, 16));
    }
    for (const int bins : {32, 1, 10, 64})
        result["score_" + std::to_string(bins)] = jsonOf(histogram(columns.score, bins));
    result["score_auto"] = jsonOf(histogram(columns.score, e.sharedEdges));
    return result;
}

json aboutOf(const dataset::DataSet &set, const Exploration &e, const QString &madeBy)
{
    json inputs, left = json::array();
    for (const auto &input : set.inputs)
        inputs[input.name.toStdString()] = input.sha256.toStdString();
    if (set.sizes.empty())
        left.push_back("Sizes: there are neither photos nor dimensions.csv beside the table.");
    if (e.flags.empty())
        left.push_back("Flags, correlation and regression: the table does not have the 12 flags.");
    else if (!e.regression)
        left.push_back("Regression: there are too few rows.");
    if (!e.duplicates)
        left.push_back("Duplicates: there is no duplicates.csv beside the table.");
    if (!e.framing)
        left.push_back("Framing: there is no pet_boxes.csv beside the table, or no sizes.");
    json about = {{"made_by", madeBy.toStdString()}, {"significant_digits", digits},
                  {"inputs_sha256", inputs},         {"versions", {{"Qt", qVersion()}, {"Boost", BOOST_LIB_VERSION}}},
                  {"rows", e.score.count},           {"rows_left_out", set.train.refusedRows},
                  {"photos_found", set.photosThere}};
    if (!left.empty())
        about["left_out"] = left;
    return about;
}

/// Lists of plain values and small objects stay on one line; everything else is indented.
void write(const json &value, const std::string &indent, std::string &text)
{
    const auto isPlain = [](const json &part) { return !part.is_structured(); };
    const bool flat = std::all_of(value.begin(), value.end(), isPlain) && (value.is_array() || value.size() <= 12);
    if (!value.is_structured() || flat) {
        text += value.dump(-1, ' ', false, json::error_handler_t::replace);
        return;
    }
    const std::string inner = indent + ' ';
    text += value.is_array() ? "[\n" : "{\n";
    bool first = true;
    for (auto it = value.begin(); it != value.end(); ++it) {
        if (!first)
            text += ",\n";
        first = false;
        text += inner;
        if (value.is_object())
            text += json(it.key()).dump(-1, ' ', false, json::error_handler_t::replace) + ": ";
        write(*it, inner, text);
    }
    text += '\n' + indent + (value.is_array() ? "]" : "}");
}

} // namespace

QByteArray toJson(const dataset::DataSet &set, const Columns &columns, const Exploration &e, const QString &madeBy)
{
    json root = {{"about", aboutOf(set, e, madeBy)}};
    root["describe"]["Pawpularity"] = jsonOf(e.score);
    if (!columns.width.empty()) {
        root["describe"]["width"] = jsonOf(e.width);
        root["describe"]["height"] = jsonOf(e.height);
        root["describe"]["ratio_width_over_height"] = jsonOf(e.ratio);
    }
    root["histograms"] = histogramsOf(columns, e);
    const std::vector<double> grid = densityGrid(e.score.min, e.score.max);
    const double binWidth = e.sharedEdges[1] - e.sharedEdges[0];
    const std::vector<int> drawn = drawnIndices(static_cast<int>(grid.size()));
    std::vector<double> drawnX;
    for (int i : drawn)
        drawnX.push_back(grid[i]);
    root["flag_charts_shared"] = {{"histogram_edges", numbers(e.sharedEdges)},
                                  {"bin_width", number(binWidth)},
                                  {"grid_points", grid.size()},
                                  {"grid_from", number(grid.front())},
                                  {"grid_to", number(grid.back())},
                                  {"sample_indices_0_based", drawn},
                                  {"sample_x", numbers(drawnX)},
                                  {"density_of_all_scores", jsonOf(e.scoreDensity, grid, binWidth)}};
    for (std::size_t i = 0; i < e.flags.size(); ++i)
        root["flags"][dataset::flagNames()[i]] = jsonOf(e.flags[i], grid, binWidth);
    root["qq"] = qqOf(e.qq);
    root["normality"] = normalityOf(e.normality);
    root["box_of_all_scores"] = jsonOf(e.scoreBox);
    if (!e.flags.empty())
        root["correlation"] = correlationOf(e);
    if (e.regression)
        root["regression"] = regressionOf(*e.regression);
    if (e.duplicates)
        root["duplicates"] = duplicatesOf(*e.duplicates);
    if (e.framing)
        root["framing"] = framingOf(*e.framing);
    if (!e.drift.empty())
        root["train_and_test"] = driftOf(e.drift);
    std::string text;
    write(root, {}, text);
    text += '\n';
    return QByteArray::fromStdString(text);
}

} // namespace pawtrait::statistics
