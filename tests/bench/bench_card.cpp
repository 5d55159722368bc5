// What a graphics card does with the network: time of a picture in float32 and float16, and how far the scores are from the CPU's float32.
//   bench_card MODEL FOLDER [PHOTOS]
// MODEL: a model folder with a network. FOLDER: photos; the first PHOTOS (192) are taken. Without a card the same operators run on the CPU, so that
// the deviations can be seen, and it says so.
#include "image/resize.h"
#include "scoring/photo_scorer.h"
#include "scoring/score_files.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>

using namespace pawtrait;

namespace {

template <class T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().userText), qPrintable(result.error().logText));
        std::exit(1);
    }
    return *std::move(result);
}

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

struct Scored {
    std::map<int, double> raw;
    double secondsOfPhoto = 0; ///< from the file, all lanes
};

Scored scoreAll(const scoring::PhotoScorer &scorer, const QStringList &files)
{
    Scored scored;
    const auto start = Clock::now();
    scoring::scoreFiles(scorer, files, {}, [&](int index, Result<scoring::ScoredPhoto> photo) {
        if (photo)
            scored.raw[index] = scorer.rawScore(photo->embedding);
    }, {});
    scored.secondsOfPhoto = secondsSince(start) / static_cast<double>(files.size());
    return scored;
}

/// Seconds of one picture, all of them in one call; the median of five.
double networkSeconds(const scoring::ModelCard &card, const QString &weights, const network::Device &device, const network::OpenOptions &options, const QStringList &files)
{
    const auto net = need(network::open(card.architecture, weights, device, options));
    std::vector<image::RgbImage> pictures;
    for (const QString &file : files) {
        if (const auto photo = image::decodeFile(file, {}))
            pictures.push_back(scoring::squashed(photo->pixels, card.inputSide, card.resizeRule));
    }
    (void)need(net->features(pictures)); // warm-up
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        const auto start = Clock::now();
        (void)need(net->features(pictures));
        times.push_back(secondsSince(start) / static_cast<double>(pictures.size()));
    }
    std::sort(times.begin(), times.end());
    return times[2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_card MODEL FOLDER [PHOTOS]\n");
        return 2;
    }
    const QString model = QString::fromLocal8Bit(argv[1]);
    const auto cpu = need(network::chooseDevice(network::DevicePreference::Cpu));
    const auto exact = need(scoring::openModel(model, cpu, {.singleLayers = network::allSingle}));
    if (exact->card().weightsFile.isEmpty()) {
        std::fprintf(stderr, "This model has no network of its own.\n");
        return 2;
    }
    const QString weights = model + QLatin1Char('/') + exact->card().weightsFile;
    const QStringList files = scoring::findPhotos({QString::fromLocal8Bit(argv[2])}, false, {}).files.mid(0, argc > 3 ? QByteArray(argv[3]).toInt() : 192);
    const auto chosen = need(network::chooseDevice(network::DevicePreference::Auto));
    std::printf("%s. %s\n", qPrintable(chosen.name), chosen.cuda ? "" : qPrintable(chosen.reason + QStringLiteral(" A card's operators run on the CPU: their times mean nothing.")));
    const Scored reference = scoreAll(*exact, files);
    const auto network32 = networkSeconds(exact->card(), weights, cpu, {.inputSide = exact->card().inputSide}, files);
    std::printf("%-28s network %7.3f ms a picture, folder %7.3f ms a photo\n", "CPU, float32", 1e3 * network32, 1e3 * reference.secondsOfPhoto);
    for (const int singleLayers : {network::allSingle, 0}) {
        const auto scorer = need(scoring::openModel(model, chosen, {.singleLayers = singleLayers, .asOnGraphicsCard = true}));
        const Scored scored = scoreAll(*scorer, files);
        std::vector<double> off;
        for (const auto &[index, raw] : scored.raw) {
            if (reference.raw.contains(index))
                off.push_back(std::abs(raw - reference.raw.at(index)));
        }
        if (off.empty()) {
            std::fprintf(stderr, "No photo could be scored.\n");
            return 1;
        }
        std::sort(off.begin(), off.end());
        const double seconds =
            networkSeconds(exact->card(), weights, chosen, {.inputSide = exact->card().inputSide, .singleLayers = singleLayers, .asOnGraphicsCard = true}, files);
        std::printf("%-28s network %7.3f ms a picture, folder %7.3f ms a photo; %zu scores off by %.4f points in 95 of 100 and %.4f at most\n",
                    singleLayers == network::allSingle ? "graphics card, float32" : "graphics card, float16", 1e3 * seconds, 1e3 * scored.secondsOfPhoto, off.size(),
                    off[(off.size() - 1) * 95 / 100], off.back());
    }
    return 0;
}
