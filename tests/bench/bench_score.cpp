// Measures what scoring a folder costs, whole and by stage, for tests/bench/score_folder.py, which runs the peer beside it.
//   bench_score all|shipped|decode|resize|network|network-bf16 WEIGHTS FOLDER THREADS
// Work equal to the peer's: 260 x 260 squash, no mirror image, fp32, head = one dot product with cos(0.7 i).
// `shipped` and `network-bf16` compute as the default model does: bfloat16 after the first 6 layers.
// Prints "photos wall_seconds processor_seconds mean sd" (mean and sd of the scores for `all`, else 0).
#include "image/resize.h"
#include "scoring/score_files.h"

#include <QCoreApplication>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace pawtrait;

namespace {

constexpr int side = 260;

double processorSeconds()
{
    timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

struct Scores {
    double sum = 0, squares = 0;
    int count = 0;

    void add(const scoring::Embedding &embedding)
    {
        double score = 38;
        for (std::size_t i = 0; i < embedding.size(); ++i)
            score += embedding[i] * std::cos(static_cast<double>(i) * 0.7);
        sum += score;
        squares += score * score;
        ++count;
    }
    double mean() const { return count ? sum / count : 0; }
    double deviation() const { return count ? std::sqrt(std::max(0.0, squares / count - mean() * mean())) : 0; }
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 2 && QByteArray(argv[1]) == "arithmetic") { // what is shipped on this processor
        std::puts(network::isBrainFloatQuick(*network::chooseDevice(network::DevicePreference::Cpu)) ? "bfloat16" : "float32");
        return 0;
    }
    if (argc != 5) {
        std::fprintf(stderr, "usage: bench_score all|shipped|decode|resize|network|network-bf16 WEIGHTS FOLDER THREADS; or: bench_score arithmetic\n");
        return 2;
    }
    QByteArray stage(argv[1]);
    network::OpenOptions open;
    if (stage == "shipped" || stage == "network-bf16") {
        open.singleLayers = 6;
        stage = stage == "shipped" ? "all" : "network";
    }
    const auto device = network::chooseDevice(network::DevicePreference::Cpu);
    auto net = network::open("tf_efficientnet_lite2", QString::fromLocal8Bit(argv[2]), *device, open);
    if (!net) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(net.error().userText));
        return 1;
    }
    const QStringList files = scoring::findPhotos({QString::fromLocal8Bit(argv[3])}, false, {}).files;
    const auto embedder = scoring::makeEmbedder(*net, side, false);
    network::setThreadsOfThisLane(1);
    (void)(*net)->features(std::vector<image::RgbImage>(4, image::RgbImage(side, side))); // warm-up, as the peer does

    Scores scores;
    double wall = 0, processor = 0;
    if (stage == "all") {
        wall = wallSeconds();
        processor = processorSeconds();
        scoring::ScoreFilesOptions options;
        options.lanes = QByteArray(argv[4]).toInt();
        scoring::scoreFiles(
            *embedder, files, options,
            [&](int, Result<scoring::ScoredPhoto> photo) {
                if (photo)
                    scores.add(photo->embedding);
            },
            {});
        wall = wallSeconds() - wall;
        processor = processorSeconds() - processor;
    } else {
        // One thread; only the named stage is inside the clock.
        for (qsizetype first = 0; first < files.size(); first += 4) {
            std::vector<image::RgbImage> pictures;
            for (const QString &file : files.mid(first, 4)) {
                const double decodeStart = wallSeconds(), decodeProcessor = processorSeconds();
                auto photo = image::decodeFile(file, {.enoughForShortSide = embedder->enoughForShortSide(), .limits = {}});
                const double resizeStart = wallSeconds(), resizeProcessor = processorSeconds();
                if (!photo)
                    continue;
                pictures.push_back(image::resize(photo->pixels, side, side, image::Filter::Bicubic));
                wall += stage == "decode" ? resizeStart - decodeStart : stage == "resize" ? wallSeconds() - resizeStart : 0;
                processor += stage == "decode" ? resizeProcessor - decodeProcessor : stage == "resize" ? processorSeconds() - resizeProcessor : 0;
                ++scores.count;
            }
            if (stage == "network") {
                const double start = wallSeconds(), startProcessor = processorSeconds();
                (void)(*net)->features(pictures);
                wall += wallSeconds() - start;
                processor += processorSeconds() - startProcessor;
            }
        }
    }
    std::printf("%d %.6f %.6f %.6f %.6f\n", scores.count, wall, processor, scores.mean(), scores.deviation());
    return 0;
}
