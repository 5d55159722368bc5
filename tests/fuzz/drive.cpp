/// libFuzzer's place where the compiler has none: the seeds, then a bounded number of mutations, the same each time. What a run died of lies
/// beside the program in <name>.last and can be given to it again.
#include "fuzz_target.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <cstring>
#include <random>
#include <unistd.h>

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments);

namespace {

using pawtrait::fuzz::require;

constexpr unsigned secondsForOneInput = 30; // a photo's own limit in the decode target is 5
constexpr qsizetype maxInput = 1 << 20;

class Mutator {
public:
    explicit Mutator(const std::vector<QByteArray> &seeds) : m_seeds(seeds) {}

    QByteArray next()
    {
        QByteArray input = m_seeds[below(m_seeds.size())];
        for (std::size_t steps = 1 + below(4); steps > 0; --steps)
            mutate(input);
        return input.left(maxInput);
    }

private:
    // Not a std distribution: those differ between standard libraries.
    std::size_t below(std::size_t bound) { return bound == 0 ? 0 : static_cast<std::size_t>(m_random() % bound); }
    /// Half of the time near the start, where headers are.
    qsizetype place(const QByteArray &input)
    {
        const auto size = static_cast<std::size_t>(input.size());
        return static_cast<qsizetype>(below(below(2) == 0 ? std::min<std::size_t>(size, 128) : size));
    }

    void mutate(QByteArray &input)
    {
        if (input.isEmpty()) {
            input.append(static_cast<char>(m_random()));
            return;
        }
        const qsizetype at = place(input), rest = input.size() - at;
        switch (below(10)) {
        case 0:
        case 1: input[at] = static_cast<char>(input[at] ^ 1 << below(8)); break;
        case 2: input[at] = static_cast<char>(m_random()); break;
        case 3: input.truncate(at); break;
        case 4: { // the first part of one and the last of another
            const QByteArray &other = m_seeds[below(m_seeds.size())];
            input = input.left(at) + other.mid(place(other + '\0'));
            break;
        }
        case 5: input.remove(at, static_cast<qsizetype>(1 + below(static_cast<std::size_t>(std::min<qsizetype>(rest, 40))))); break;
        case 6: // once more, up to a thousand times
            input.insert(at, input.mid(at, static_cast<qsizetype>(1 + below(40))).repeated(static_cast<qsizetype>(1 + below(below(20) == 0 ? 1000 : 3))));
            break;
        case 7: { // a number that is often wrong by one or by sign, in either byte order
            static constexpr std::uint64_t numbers[] = {
                0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x7FFFFFFFFFFFFFFF, 0x8000000000000000, ~0ULL};
            const std::uint64_t number = numbers[below(std::size(numbers))];
            const auto bytes = static_cast<qsizetype>(1) << below(4);
            const bool big = below(2) == 0;
            for (qsizetype i = 0; i < std::min(bytes, rest); ++i)
                input[at + i] = static_cast<char>(number >> 8 * (big ? bytes - 1 - i : i));
            break;
        }
        case 8: { // digits of a text
            static constexpr const char *texts[] = {"-1",
                                                    "0",
                                                    "1e999",
                                                    "1e-400",
                                                    "18446744073709551616",
                                                    "9223372036854775807",
                                                    "4294967296",
                                                    "NaN",
                                                    "null",
                                                    "true",
                                                    "\"\"",
                                                    "[]",
                                                    "{}",
                                                    "[[[[[[[[",
                                                    "\"a\":",
                                                    "\\u0000",
                                                    "\xEF\xBB\xBF",
                                                    "\xFF\xFE",
                                                    "%1%2%9"};
            const char *text = texts[below(std::size(texts))];
            if (below(2) == 0)
                input.insert(at, text);
            else
                input.replace(at, static_cast<qsizetype>(std::strlen(text)), text);
            break;
        }
        default: {
            const qsizetype from = place(input), bytes = static_cast<qsizetype>(1 + below(16));
            input.replace(at, bytes, input.mid(from, bytes));
        }
        }
    }

    const std::vector<QByteArray> &m_seeds;
    std::mt19937_64 m_random{20240229};
};

void give(const QByteArray &input)
{
    alarm(secondsForOneInput); // ends the process: a hang is a defect
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()), static_cast<std::size_t>(input.size()));
    alarm(0);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), "the file named on the command line can be read");
    return file.readAll();
}

int usage(const char *program)
{
    std::fprintf(stderr, "usage: %s --rounds N | --write-seeds FOLDER | FILE...\n", program);
    return 2;
}

} // namespace

int main(int count, char **arguments)
{
    LLVMFuzzerInitialize(&count, &arguments);
    if (count < 2)
        return usage(arguments[0]);
    const QByteArray word = arguments[1];
    if (word == "--rounds" && count == 3) {
        bool isNumber = false;
        const qint64 rounds = QByteArray(arguments[2]).toLongLong(&isNumber);
        if (!isNumber || rounds < 0)
            return usage(arguments[0]);
        const std::vector<QByteArray> seeds = pawtrait::fuzz::seeds();
        require(!seeds.empty(), "a target has seeds");
        QFile last(QFileInfo(QString::fromLocal8Bit(arguments[0])).absoluteFilePath() + QStringLiteral(".last"));
        require(last.open(QIODevice::ReadWrite | QIODevice::Unbuffered), "the folder of the program can be written");
        const auto run = [&](const QByteArray &input) {
            require(last.seek(0) && last.write(input) == input.size() && last.resize(input.size()), "the input can be kept");
            give(input);
        };
        for (const QByteArray &seed : seeds)
            run(seed);
        Mutator mutator(seeds);
        for (qint64 i = 0; i < rounds; ++i)
            run(mutator.next());
        last.remove();
        std::printf("%zu seeds and %lld mutations\n", seeds.size(), static_cast<long long>(rounds));
        return 0;
    }
    if (word == "--write-seeds" && count == 3) {
        const QDir folder(QString::fromLocal8Bit(arguments[2]));
        require(folder.mkpath(QStringLiteral(".")), "the folder can be made");
        int number = 0;
        for (const QByteArray &seed : pawtrait::fuzz::seeds()) {
            QFile file(folder.filePath(QStringLiteral("seed%1").arg(++number, 4, 10, QLatin1Char('0'))));
            require(file.open(QIODevice::WriteOnly) && file.write(seed) == seed.size(), "the seed can be written");
        }
        return 0;
    }
    if (word.startsWith("--"))
        return usage(arguments[0]);
    for (int i = 1; i < count; ++i)
        give(contents(QString::fromLocal8Bit(arguments[i])));
    return 0;
}
