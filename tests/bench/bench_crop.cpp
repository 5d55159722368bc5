// Prints what models/README.md says about crops: the finder, the search, the winner's curse and its cost.
//   bench_crop MODEL DATA PETS [PHOTOS] [all|finder|crops|times]
// MODEL: the default model's folder. DATA: default_table.csv with what belongs to it. PETS: a folder of photos that no head saw.
// PHOTOS (99): of PETS for the curse, and two fifths as many more with 60 to 120 windows; at most so many with 24 and more for the search.
// The whole takes 6 processor minutes. `times`: only how long searches take.
#include "crop/fixes.h"
#include "crop/suggest.h"
#include "crop/window_judge.h"
#include "heads/head.h"
#include "image/measures.h"
#include "scoring/score_files.h"
#include "training/crop_evidence.h"
#include "training/folds.h"
#include "training/lanes.h"
#include "training/recipe.h"
#include "training/subject_fit.h"
#include "training/teacher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>
#include <mutex>
#include <utility>

using namespace pawtrait;

namespace {

template <class T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().userText));
        std::exit(1);
    }
    return *std::move(result);
}

double meanOf(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The finder on the 100 boxed photos, each by a head that was fitted on the other four fifths.
void benchFinder(const scoring::PhotoScorer &scorer, const QString &weights, const QString &data)
{
    const auto network = need(network::open(scorer.card().architecture, weights, scorer.device(), {}));
    const auto photos = need(training::boxedPhotos(data + QStringLiteral("/squashed224"), data + QStringLiteral("/pet_boxes.csv")));
    constexpr int folds = 5;
    std::vector<double> iou, covered, cut8, cut4;
    for (int fold = 0; fold < folds; ++fold) {
        std::vector<training::BoxedPhoto> fit;
        std::vector<std::size_t> tested;
        for (std::size_t i = 0; i < photos.size(); ++i) {
            if (static_cast<int>(i) % folds == fold)
                tested.push_back(i);
            else
                fit.push_back(photos[i]);
        }
        std::vector<Error> refused;
        const auto head = need(training::fitSubject(*network, fit, {}, 0, refused, [] {}, {}));
        for (const std::size_t i : tested) {
            if (photos[i].boxes.size() != 1)
                continue;
            const auto photo = need(image::decodeFile(photos[i].file, {}));
            const std::vector<std::string> modules{"bn2", "blocks.4"};
            const auto maps = need(network->maps(image::resize(photo.pixels, 384, 384, image::Filter::Bicubic), modules));
            scoring::SubjectMap map{maps[1].width, maps[1].height, {}};
            for (int cell = 0; cell < map.columns * map.rows; ++cell) {
                std::vector<double> row;
                for (int c = 0; c < maps[0].channels; ++c)
                    row.push_back(maps[0].values[static_cast<std::size_t>((c * maps[0].height + cell / map.columns / 2) * maps[0].width + cell % map.columns / 2)]);
                for (int c = 0; c < maps[1].channels; ++c)
                    row.push_back(maps[1].values[static_cast<std::size_t>(c * map.columns * map.rows + cell)]);
                map.share.push_back(head->predict(row));
            }
            constexpr int side = 10'000; // boxes as parts of the sides
            const auto found = crop::subjectFromMap(map, scorer.card().subjectThreshold, side, side);
            const image::Box &box = photos[i].boxes.front();
            const image::PixelRect truth{static_cast<int>(box.left * side), static_cast<int>(box.top * side), static_cast<int>((box.right - box.left) * side),
                                         static_cast<int>((box.bottom - box.top) * side)};
            const image::PixelRect got = found ? found->box : image::PixelRect{0, 0, side, side};
            iou.push_back(crop::intersectionOverUnion(truth, got));
            const double w = std::max(0, std::min(truth.right(), got.right()) - std::max(truth.x, got.x)),
                         h = std::max(0, std::min(truth.bottom(), got.bottom()) - std::max(truth.y, got.y));
            covered.push_back(w * h / (static_cast<double>(truth.width) * truth.height));
            for (auto &[margin, cut] : {std::pair{0.08, &cut8}, std::pair{0.04, &cut4}}) {
                const image::Box all = crop::neededBox(got, side, side, margin);
                const double across = 0.05 * truth.width, down = 0.05 * truth.height;
                cut->push_back(all.left - truth.x > across || truth.right() - all.right > across || all.top - truth.y > down || truth.bottom() - all.bottom > down);
            }
        }
    }
    std::printf("finder, %zu photos with one box, by fold: IoU %.3f, IoU >= .5 %.3f, covered %.3f, cut at margin 8 %% %.3f, at 4 %% %.3f\n", iou.size(), meanOf(iou),
                static_cast<double>(std::count_if(iou.begin(), iou.end(), [](double v) { return v >= 0.5; })) / static_cast<double>(iou.size()), meanOf(covered), meanOf(cut8),
                meanOf(cut4));
}

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; // of all threads
}

struct Pet {
    QString file;
    std::optional<crop::Subject> subject;
    int width = 0, height = 0;
    std::size_t windows = 0;
    double certainty = 0, sharpness = 0, gray = 0, deviation = 0, blown = 0, lost = 0, cast = 1;
    bool crooked = false;
};

crop::CandidateRules rules()
{
    return {.margin = 0.08, .shapes = {1.0, 0.8, 4.0 / 3}}; // the photos have 500 pixels and less: no least side here
}

std::vector<Pet> lookAtPets(const scoring::PhotoScorer &scorer, const QString &folder)
{
    const auto found = scoring::findPhotos({folder}, false, {});
    std::vector<Pet> pets(static_cast<std::size_t>(found.files.size()));
    training::runLanes(static_cast<int>(pets.size()), 0, {}, [&](int i) {
        Pet &pet = pets[static_cast<std::size_t>(i)];
        pet.file = found.files[i];
        const auto photo = image::decodeFile(pet.file, {});
        if (!photo)
            return;
        pet.width = photo->originalWidth;
        pet.height = photo->originalHeight;
        const auto map = need(scorer.subjectMap(*photo, {}));
        pet.certainty = *std::max_element(map.share.begin(), map.share.end());
        pet.subject = crop::subjectFromMap(map, scorer.card().subjectThreshold, pet.width, pet.height);
        if (!pet.subject)
            return;
        pet.windows = crop::candidates(pet.width, pet.height, pet.subject->box, rules()).size();
        const auto light = need(image::measureLight(photo->pixels, pet.subject->box));
        pet.sharpness = light.sharpness;
        pet.gray = light.meanGray;
        pet.deviation = light.grayDeviation;
        pet.blown = light.blownShare;
        pet.lost = light.lostShare;
        pet.crooked = need(image::tiltOf(photo->pixels)).has_value();
        if (const auto factors = image::grayFactors(photo->pixels, pet.subject->box))
            pet.cast = *std::ranges::max_element(*factors) / *std::ranges::min_element(*factors);
    });
    const auto print = [&](const char *name, double Pet::*member) {
        std::vector<double> values;
        for (const Pet &pet : pets) {
            if (pet.subject || member == &Pet::certainty)
                values.push_back(pet.*member);
        }
        std::printf("  %-10s %8.2f %8.2f %8.2f %8.2f %8.2f\n", name, percentile(values, 0), percentile(values, 0.05), percentile(values, 0.5), percentile(values, 0.95),
                    percentile(values, 1));
    };
    std::printf("%zu photos without labels: least, 5th, 50th, 95th percentile, most\n", pets.size());
    print("certainty", &Pet::certainty);
    print("sharpness", &Pet::sharpness);
    print("mean gray", &Pet::gray);
    print("gray SD", &Pet::deviation);
    print("blown", &Pet::blown);
    print("lost", &Pet::lost);
    print("cast", &Pet::cast);
    std::printf("  nothing found in %td, crooked %td\n", std::ranges::count_if(pets, [](const Pet &p) { return !p.subject; }),
                std::ranges::count_if(pets, [](const Pet &p) { return p.crooked; }));
    return pets;
}

std::vector<training::CropPhoto> windowsOf(const scoring::PhotoScorer &scorer, const std::vector<Pet> &pets, const std::vector<double> &mean)
{
    std::vector<training::CropPhoto> photos;
    for (const Pet &pet : pets) {
        const auto photo = need(image::decodeFile(pet.file, {}));
        training::CropPhoto one{crop::candidates(pet.width, pet.height, pet.subject->box, rules()), {}};
        std::vector<image::PixelRect> rects;
        for (const crop::Window &window : one.windows)
            rects.push_back(window.rect);
        crop::WindowJudge judge(scorer, photo, 0, {});
        const auto opinions = need(judge.look(rects));
        one.features = Matrix(static_cast<int>(rects.size()), static_cast<int>(mean.size()));
        for (int row = 0; row < one.features.rows; ++row)
            std::ranges::copy(training::featureRow(opinions[static_cast<std::size_t>(row)].embedding, scorer.card().unitLength, mean), one.features.row(row).begin());
        photos.push_back(std::move(one));
    }
    return photos;
}

void printCurse(const char *title, const training::CurseSummary &s)
{
    std::printf("  %-28s claimed %5.2f judged %5.2f verified %5.2f sign %.2f slope %.2f | shown %.3f, there C %5.2f, C > 0 %.2f\n", title, s.claimed, s.judged, s.verified,
                s.signAgrees, s.slope, s.shown, s.verifiedShown, s.agreeShown);
}

void benchCurse(const char *title, const std::vector<training::CropPhoto> &photos, const training::PhotoFeatures &labelled, const std::vector<double> &labels)
{
    if (photos.empty())
        return;
    std::printf("winner's curse, %s: %zu photos, heads on thirds of %zu\n", title, photos.size(), labels.size());
    training::CurseOptions options{.alpha = training::Recipe().ridgeAlpha, .rounds = 30};
    const auto own = training::winnersCurse(photos, labelled, labels, options);
    options.shuffled = true;
    const auto shuffled = training::winnersCurse(photos, labelled, labels, options);
    for (const double threshold : {0.5, 1.0, 1.5, 2.0, 3.0})
        printCurse(qPrintable(QStringLiteral("B >= %1").arg(threshold)), training::summarise(own, threshold));
    printCurse("shuffled scores, B >= 1.5", training::summarise(shuffled, 1.5));
    if (const auto evidence = training::cropEvidence(own, shuffled, static_cast<int>(photos.size())))
        std::printf("  card: \"crops\": {\"threshold\": %.2f, \"shown\": %.4f, \"shown_by_shuffled\": %.4f, \"agree\": %.4f, \"photos\": %d}\n", evidence->threshold,
                    evidence->shown, evidence->shownByShuffled, evidence->agree, evidence->photos);
    else
        std::printf("  card: no threshold reaches 75 %% agreement with half as many shown by shuffled scores\n");
}

/// Heads on random halves of the labelled photos, animals kept together.
std::vector<std::array<std::shared_ptr<const heads::Head>, 2>> headsOnHalves(const training::PhotoFeatures &labelled, const std::vector<double> &labels, int splits)
{
    std::vector<std::optional<int>> groups;
    for (const dataset::Sample &sample : labelled.samples)
        groups.push_back(sample.group);
    std::vector<std::array<std::shared_ptr<const heads::Head>, 2>> all(static_cast<std::size_t>(splits));
    training::runLanes(splits, 0, {}, [&](int split) {
        Random random(0, static_cast<std::uint64_t>(split));
        const std::vector<int> half = training::groupedFolds(groups, 2, random);
        for (int which = 0; which < 2; ++which) {
            Matrix x(static_cast<int>(std::ranges::count(half, which)), labelled.rows.columns);
            std::vector<double> y;
            for (std::size_t i = 0; i < half.size(); ++i) {
                if (half[i] != which)
                    continue;
                std::ranges::copy(labelled.rows.row(static_cast<int>(i)), x.row(static_cast<int>(y.size())).begin());
                y.push_back(labels[i]);
            }
            all[static_cast<std::size_t>(split)][static_cast<std::size_t>(which)] = need(heads::fitRidge(x, y, training::Recipe().ridgeAlpha));
        }
    });
    return all;
}

/// The sums' ratio, and the second sum.
std::pair<double, double> shareOf(const std::vector<std::pair<double, double>> &parts)
{
    double reached = 0, best = 0;
    for (const auto &[part, all] : parts) {
        reached += part;
        best += all;
    }
    return {reached / best, best};
}

/// Share of the best gain that a budget reaches: by the chooser itself, and by the head that did not choose.
void benchSearch(const std::vector<training::CropPhoto> &photos, const training::PhotoFeatures &labelled, const std::vector<double> &labels)
{
    constexpr int splits = 30;
    const auto halves = headsOnHalves(labelled, labels, splits);
    std::printf("search, %zu photos with at least 24 windows, either head of %d random halves as the chooser:\n", photos.size(), splits);
    for (const std::size_t least : {std::size_t{24}, std::size_t{40}}) {
        for (const auto &plan : {crop::SearchPlan{.windows = 16}, {.windows = 24}, {}, {.windows = 48}, {.windows = 24, .seeds = 12, .leaders = 2}}) {
            std::size_t looked = 0;
            double reached = 0, best = 0;
            std::vector<std::pair<double, double>> judgedOf; // a photo: reached, of all windows
            for (const training::CropPhoto &photo : photos) {
                if (photo.windows.size() < least)
                    continue;
                ++looked;
                auto &[judgedReached, judgedBest] = judgedOf.emplace_back();
                for (int split = 0; split < 2 * splits; ++split) {
                    const auto &pair = halves[static_cast<std::size_t>(split / 2)];
                    std::vector<double> chosen, judged;
                    for (int row = 0; row < photo.features.rows; ++row) {
                        chosen.push_back(pair[static_cast<std::size_t>(split % 2)]->predict(photo.features.row(row)));
                        judged.push_back(pair[static_cast<std::size_t>(1 - split % 2)]->predict(photo.features.row(row)));
                    }
                    const auto asked = need(crop::budgetedSearch(photo.windows, plan, [&](std::span<const int> which) -> Result<std::vector<double>> {
                        std::vector<double> scores;
                        for (const int i : which)
                            scores.push_back(chosen[static_cast<std::size_t>(i)]);
                        return scores;
                    }));
                    const auto got = static_cast<std::size_t>(*std::ranges::max_element(asked, {}, [&](int i) { return chosen[static_cast<std::size_t>(i)]; }));
                    const auto all = static_cast<std::size_t>(std::ranges::max_element(chosen) - chosen.begin());
                    reached += chosen[got] - chosen[0];
                    best += chosen[all] - chosen[0];
                    judgedReached += judged[got] - judged[0];
                    judgedBest += judged[all] - judged[0];
                }
            }
            const double opinions = static_cast<double>(looked) * 2 * splits;
            const auto [share, judgedBest] = shareOf(judgedOf);
            std::vector<double> drawn; // photos drawn anew
            Random random(0, 0);
            for (int round = 0; round < 1000; ++round) {
                std::vector<std::pair<double, double>> some;
                for (std::size_t i = 0; i < looked; ++i)
                    some.push_back(judgedOf[static_cast<std::size_t>(random.below(static_cast<int>(looked)))]);
                drawn.push_back(shareOf(some).first);
            }
            std::printf("  %zu photos of %zu windows and more, %2d looked at (%d seeds, %d leaders): %.3f of the chooser's best gain (%.2f), %.3f of the judged one (%.2f; 95 %%: "
                        "%.2f to %.2f)\n",
                        looked, least, plan.windows, plan.seeds, plan.leaders, reached / best, best / opinions, share, judgedBest / opinions, percentile(drawn, 0.025),
                        percentile(drawn, 0.975));
        }
    }
}

/// That no window of any shape cuts the animal's box: of the photos and margins as they are searched.
void checkWindows(const std::vector<Pet> &pets)
{
    std::size_t windows = 0, cut = 0;
    for (const Pet &pet : pets) {
        if (!pet.subject)
            continue;
        for (const crop::Ratio &ratio : crop::ratios()) {
            crop::CandidateRules one{.margin = pet.subject->margin(), .shapes = {}, .freeWindows = ratio.kind == crop::Ratio::Kind::Free};
            if (const auto value = crop::valueOf(ratio, pet.width, pet.height))
                one.shapes.push_back(*value);
            const image::PixelRect &box = pet.subject->box;
            for (const crop::Window &window : crop::candidates(pet.width, pet.height, box, one)) {
                ++windows;
                cut += window.rect.x > box.x || window.rect.y > box.y || window.rect.right() < box.right() || window.rect.bottom() < box.bottom();
            }
        }
    }
    std::printf("windows of every shape on all photos: %zu, of which %zu cut the box\n", windows, cut);
}

/// The whole search as the window and the commands do it, on every photo.
void benchOutcomes(const char *title, const scoring::PhotoScorer &scorer, const std::vector<Pet> &pets)
{
    using Outcome = crop::Suggestions::Outcome;
    std::map<Outcome, int> outcomes;
    std::vector<double> seconds, first, card, forwards, processor;
    int cut = 0;
    for (const Pet &pet : pets) {
        const auto photo = need(image::decodeFile(pet.file, {crop::enoughForShortSide(scorer), {}}));
        const auto start = std::chrono::steady_clock::now();
        const double processorStart = processorSeconds();
        bool heard = false, carded = false;
        crop::SuggestOptions options;
        options.leastShortSide = 0;
        const auto found = need(crop::suggestCrops(scorer, photo, options,
                                                   [&](const crop::Suggestions &soFar) {
                                                       if (!std::exchange(heard, true))
                                                           first.push_back(secondsSince(start));
                                                       if (soFar.cards.size() > 1 && !std::exchange(carded, true))
                                                           card.push_back(secondsSince(start));
                                                   },
                                                   {}));
        processor.push_back(processorSeconds() - processorStart);
        seconds.push_back(secondsSince(start));
        forwards.push_back(found.forwards);
        ++outcomes[found.outcome];
        for (const crop::Suggestion &each : found.cards) {
            if (found.subject &&
                (each.rect.x > found.subject->box.x || each.rect.y > found.subject->box.y || each.rect.right() < found.subject->box.right() ||
                 each.rect.bottom() < found.subject->box.bottom()))
                ++cut;
        }
    }
    const auto share = [&](Outcome outcome) { return static_cast<double>(outcomes[outcome]) / static_cast<double>(pets.size()); };
    std::printf("searched, %s: %zu photos; a reliable gain %.3f, no room %.3f, unsteady %.3f, nothing better %.3f, no animal found %.3f; cards that cut the box: %d\n", title,
                pets.size(), share(Outcome::Better), share(Outcome::NoRoom), share(Outcome::Unsteady), share(Outcome::NothingBetter), share(Outcome::NoAnimal), cut);
    std::printf("  forwards %.0f to %.0f (mean %.1f) and the animal's map; processor seconds %.2f (median; 95th percentile %.2f), half of it on two idle lanes: %.2f; wall %.2f, "
                "\"leave it\" after %.2f, a "
                "first crop after %.2f\n",
                percentile(forwards, 0), percentile(forwards, 1), meanOf(forwards), percentile(processor, 0.5), percentile(processor, 0.95), percentile(processor, 0.5) / 2,
                percentile(seconds, 0.5), percentile(first, 0.5), percentile(card, 0.5));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    if (argc < 4) {
        std::fprintf(stderr, "bench_crop MODEL DATA PETS [PHOTOS] [all|finder|crops]\n");
        return 2;
    }
    const QString model = QString::fromLocal8Bit(argv[1]), data = QString::fromLocal8Bit(argv[2]), petsFolder = QString::fromLocal8Bit(argv[3]);
    const auto wanted = argc > 4 ? static_cast<std::size_t>(QByteArray(argv[4]).toInt()) : std::size_t{99};
    const auto device = need(network::chooseDevice(network::DevicePreference::Cpu));
    const auto scorer = need(scoring::openModel(model, device));
    const QByteArray part = argc > 5 ? QByteArray(argv[5]) : QByteArray("all");
    if (part != "crops" && part != "times")
        benchFinder(*scorer, model + QLatin1Char('/') + scorer->card().weightsFile, data);
    if (part == "finder")
        return 0;
    const std::vector<Pet> pets = lookAtPets(*scorer, petsFolder);

    std::vector<Pet> any, roomy, searched;
    for (const Pet &pet : pets) {
        if (pet.windows >= 24 && searched.size() < 20)
            searched.push_back(pet);
    }
    const auto exact = need(scoring::openModel(model, device, {.singleLayers = network::allSingle})); // as the labelled photos' features
    const auto benchTimes = [&] {
        benchOutcomes("at least 24 windows, the card's arithmetic", *scorer, searched);
        benchOutcomes("at least 24 windows, float32", *exact, searched);
    };
    if (part == "times") {
        benchTimes();
        return 0;
    }
    for (std::size_t i = 0; i < pets.size(); ++i) {
        if (!pets[i].subject)
            continue;
        if (pets[i].windows >= 60 && pets[i].windows <= 120 && roomy.size() < (wanted * 2 + 2) / 5)
            roomy.push_back(pets[i]);
        else if (i % 7 == 0 && any.size() < wanted) // cats and dogs alike
            any.push_back(pets[i]);
    }
    const auto recipe = need(training::shippedRecipe(QStringLiteral("frozen-svr")));
    const auto table = need(dataset::readPhotoTable(data + QStringLiteral("/default_table.csv")));
    const auto network = need(network::open(scorer->card().architecture, model + QLatin1Char('/') + scorer->card().weightsFile, device, {.inputSide = recipe.inputSide}));
    const auto embedder = scoring::makeEmbedder(network, recipe.inputSide, recipe.mirror);
    const auto labelled = need(training::photoFeatures(*embedder, table.samples, recipe.unitLength, 0, [] {}, {}));
    const auto labels = need(training::mixedLabels(labelled.samples, data + QStringLiteral("/oof_reference.csv"), recipe.teacherShare)).values;
    const auto anyPhotos = windowsOf(*exact, any, labelled.mean);
    benchCurse("any photo", anyPhotos, labelled, labels);
    const auto roomyPhotos = windowsOf(*exact, roomy, labelled.mean);
    benchCurse("with room (60 to 120 windows)", roomyPhotos, labelled, labels);
    std::vector<training::CropPhoto> both = anyPhotos;
    both.insert(both.end(), roomyPhotos.begin(), roomyPhotos.end());
    benchCurse("both", both, labelled, labels);
    std::vector<Pet> wide;
    std::ranges::copy_if(pets, std::back_inserter(wide), [](const Pet &pet) { return pet.windows >= 24; });
    const std::size_t most = std::min(wide.size(), wanted);
    for (std::size_t i = 0; i < most; ++i)
        wide[i] = wide[i * wide.size() / most];
    wide.resize(most);
    const auto many = windowsOf(*exact, wide, labelled.mean);
    benchSearch(many, labelled, labels);
    checkWindows(pets);
    benchOutcomes("any photo", *scorer, any);
    benchOutcomes("with room", *scorer, roomy);
    benchTimes();
    return 0;
}
