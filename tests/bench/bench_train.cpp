// Measures training steps of tf_efficientnet_b0 as the notebook's recipe has them, for comparison with a PyTorch loop
// (tests/bench/train_peer.py runs both in turn).
//   bench_train [--model NAME] [--batch N] [--size N] [--steps N] [--warmup N] [--threads N] [--bf16]
// Pictures are generated once and augmented by worker threads; prints steps a second, pictures a second and processor
// seconds a step, the first --warmup steps left out.
#include "network/trainable.h"
#include "training/augmentation.h"

#include <QCoreApplication>
#include <QStringList>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <future>

#include <sys/resource.h>

using namespace pawtrait;

namespace {

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

struct Options {
    QString model = QStringLiteral("tf_efficientnet_b0");
    int batch = 16, size = 224, steps = 8, warmup = 2, threads = 2;
    bool brainFloat = false;
};

Options optionsFrom(const QStringList &arguments)
{
    Options options;
    const auto number = [&](const char *name, int value) {
        const auto place = arguments.indexOf(QLatin1String(name));
        return place > 0 && place + 1 < arguments.size() ? arguments[place + 1].toInt() : value;
    };
    options.batch = number("--batch", options.batch);
    options.size = number("--size", options.size);
    options.steps = number("--steps", options.steps);
    options.warmup = number("--warmup", options.warmup);
    options.threads = number("--threads", options.threads);
    options.brainFloat = arguments.contains(QStringLiteral("--bf16"));
    if (const auto place = arguments.indexOf(QStringLiteral("--model")); place > 0 && place + 1 < arguments.size())
        options.model = arguments[place + 1];
    return options;
}

network::LabelledBatch batchOf(const std::vector<image::RgbImage> &pictures, const training::Recipe &recipe, int count, int step)
{
    network::LabelledBatch batch;
    batch.extra = MatrixF(count, 12);
    for (int i = 0; i < count; ++i) {
        Random random(42, static_cast<std::uint64_t>(step * count + i));
        batch.pictures.push_back(training::augmented(pictures[static_cast<std::size_t>(random.below(static_cast<int>(pictures.size())))], recipe, random));
        batch.scores.push_back(1 + random.below(100));
    }
    return batch;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Options options = optionsFrom(application.arguments());
    const auto device = network::chooseDevice(network::DevicePreference::Cpu);
    network::TrainableOptions with;
    with.extraInputs = 12;
    with.precision = options.brainFloat ? network::Precision::BrainFloat : network::Precision::Single;
    auto net = network::makeTrainable(options.model.toStdString(), with, *device);
    if (!net) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(net.error().userText));
        return 2;
    }
    (*net)->initialise(42);
    network::setThreadsOfThisLane(options.threads);
    std::vector<image::RgbImage> pictures;
    Random random(1, 1);
    for (int n = 0; n < 64; ++n) {
        pictures.emplace_back(options.size, options.size);
        for (std::uint8_t &byte : pictures.back().bytes)
            byte = static_cast<std::uint8_t>(random.next() >> 56);
    }
    training::Recipe recipe;
    recipe.horizontalFlip = recipe.verticalFlip = 0.5;
    double wall = wallSeconds(), processor = processorSeconds();
    auto next = std::async(std::launch::async, batchOf, std::cref(pictures), std::cref(recipe), options.batch, 0);
    for (int step = 0; step < options.steps; ++step) {
        const network::LabelledBatch batch = next.get();
        next = std::async(std::launch::async, batchOf, std::cref(pictures), std::cref(recipe), options.batch, step + 1);
        const auto done = (*net)->step(batch, 2e-4);
        if (!done) {
            std::fprintf(stderr, "%s %s\n", qUtf8Printable(done.error().userText), qUtf8Printable(done.error().logText));
            return 1;
        }
        if (step + 1 == options.warmup) {
            wall = wallSeconds();
            processor = processorSeconds();
        }
    }
    const double timed = options.steps > options.warmup ? options.steps - options.warmup : options.steps, seconds = wallSeconds() - wall;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.4f steps/s, %.2f pictures/s, %.2f processor seconds a step, peak memory %ld MB\n", timed / seconds, timed * options.batch / seconds, (processorSeconds() - processor) / timed,
                usage.ru_maxrss / 1024);
    return 0;
}
