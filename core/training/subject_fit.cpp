#include "training/subject_fit.h"

#include "common/files.h"
#include "dataset/table.h"
#include "heads/linear_algebra.h"
#include "image/decode.h"
#include "training/lanes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <mutex>

namespace pawtrait::training {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

Result<dataset::CsvTable> tableOf(const QString &path)
{
    const auto bytes = readFile(path, 512'000'000);
    if (!bytes)
        return bytes.error();
    return dataset::parseCsv(*bytes, path);
}

Error missingColumns(const QString &path, const QString &names)
{
    return {ErrorKind::Invalid, tr("Cannot use %1: it needs the columns %2.").arg(quotedName(path), names), QStringLiteral("missing_column")};
}

/// Sums over all cells, from which the ridge follows. Coarse values are the same in 2 x 2 fine cells, so their products are
/// taken once and counted four times: a quarter of the work of the whole 24 x 24 x 1400 rows.
struct Sums {
    Matrix coarseCoarse, coarseFine, fineFine; ///< the square ones: upper triangle
    std::vector<double> coarse, fine;
    std::vector<double> coarseTarget, fineTarget;
    double target = 0;
    double cells = 0;

    Sums(int coarseChannels, int fineChannels)
        : coarseCoarse(coarseChannels, coarseChannels), coarseFine(coarseChannels, fineChannels), fineFine(fineChannels, fineChannels),
          coarse(static_cast<std::size_t>(coarseChannels)), fine(static_cast<std::size_t>(fineChannels)), coarseTarget(coarse.size()), fineTarget(fine.size())
    {
    }

    void add(const network::FeatureMap &coarseMap, const network::FeatureMap &fineMap, const std::vector<double> &covered)
    {
        const int coarseCells = coarseMap.width * coarseMap.height, fineCells = fineMap.width * fineMap.height;
        Matrix u(coarseCells, coarseMap.channels), v(fineCells, fineMap.channels), childSums(coarseCells, fineMap.channels);
        std::vector<double> childTargets(static_cast<std::size_t>(coarseCells));
        for (int c = 0; c < coarseMap.channels; ++c) {
            for (int cell = 0; cell < coarseCells; ++cell)
                u.row(cell)[c] = coarseMap.values[static_cast<std::size_t>(c) * coarseCells + cell];
        }
        for (int cell = 0; cell < fineCells; ++cell) {
            const int parent = (cell / fineMap.width / 2) * coarseMap.width + cell % fineMap.width / 2;
            for (int c = 0; c < fineMap.channels; ++c) {
                const double value = fineMap.values[static_cast<std::size_t>(c) * fineCells + cell];
                v.row(cell)[c] = value;
                childSums.row(parent)[c] += value;
                fine[c] += value;
                fineTarget[c] += value * covered[cell];
            }
            childTargets[parent] += covered[cell];
            target += covered[cell];
        }
        for (int cell = 0; cell < coarseCells; ++cell) {
            for (int c = 0; c < coarseMap.channels; ++c) {
                coarse[c] += 4 * u.row(cell)[c];
                coarseTarget[c] += childTargets[cell] * u.row(cell)[c];
            }
        }
        heads::addGram(coarseCoarse, u, 4);
        heads::addTransposedProduct(coarseFine, u, childSums);
        heads::addGram(fineFine, v);
        cells += fineCells;
    }

    void add(const Sums &other)
    {
        const auto plus = [](std::vector<double> &a, const std::vector<double> &b) {
            for (std::size_t i = 0; i < a.size(); ++i)
                a[i] += b[i];
        };
        plus(coarseCoarse.values, other.coarseCoarse.values);
        plus(coarseFine.values, other.coarseFine.values);
        plus(fineFine.values, other.fineFine.values);
        plus(coarse, other.coarse);
        plus(fine, other.fine);
        plus(coarseTarget, other.coarseTarget);
        plus(fineTarget, other.fineTarget);
        target += other.target;
        cells += other.cells;
    }

    /// Ridge with free intercept; null when there is no single solution.
    std::shared_ptr<const heads::Head> solve(double alpha) const
    {
        const int a = coarseCoarse.rows, b = fineFine.rows, n = a + b;
        std::vector<double> mean = coarse, weights = coarseTarget;
        mean.insert(mean.end(), fine.begin(), fine.end());
        weights.insert(weights.end(), fineTarget.begin(), fineTarget.end());
        for (int i = 0; i < n; ++i) {
            mean[i] /= cells;
            weights[i] -= mean[i] * target;
        }
        Matrix normal(n, n);
        for (int i = 0; i < n; ++i) {
            for (int j = i; j < n; ++j) {
                const double sum = j < a ? coarseCoarse.row(i)[j] : i < a ? coarseFine.row(i)[j - a] : fineFine.row(i - a)[j - a];
                normal.row(i)[j] = sum - cells * mean[i] * mean[j];
            }
            normal.row(i)[i] += alpha;
        }
        if (!heads::solvePositiveDefinite(normal, weights))
            return nullptr;
        double intercept = target / cells;
        for (int i = 0; i < n; ++i)
            intercept -= mean[i] * weights[i];
        return heads::makeRidge(std::move(weights), intercept);
    }
};

} // namespace

Result<std::vector<BoxedPhoto>> boxedPhotos(const QString &folder, const QString &boxFile)
{
    const auto boxes = tableOf(boxFile);
    if (!boxes)
        return boxes.error();
    const QString sizeFile = QFileInfo(boxFile).absoluteDir().filePath(QStringLiteral("dimensions.csv"));
    const auto sizes = tableOf(sizeFile);
    if (!sizes)
        return sizes.error();
    const int boxId = boxes->column(QLatin1String("Id")), coords = boxes->column(QLatin1String("coords"));
    if (boxId < 0 || coords < 0)
        return missingColumns(boxFile, QStringLiteral("\"Id\", \"coords\""));
    const int sizeId = sizes->column(QLatin1String("Id")), width = sizes->column(QLatin1String("width")), height = sizes->column(QLatin1String("height"));
    if (sizeId < 0 || width < 0 || height < 0)
        return missingColumns(sizeFile, QStringLiteral("\"Id\", \"width\", \"height\""));

    QHash<QString, QStringList> sizeRows;
    for (const QStringList &row : sizes->rows)
        sizeRows.insert(row[sizeId], row);
    QHash<QString, QString> coordsOf;
    for (const QStringList &row : boxes->rows)
        coordsOf.insert(row[boxId], row[coords]);

    std::vector<BoxedPhoto> photos;
    for (const QString &file : QDir(folder).entryList({QStringLiteral("*.png"), QStringLiteral("*.jpg")}, QDir::Files, QDir::Name)) {
        const QString id = QFileInfo(file).completeBaseName();
        const QStringList size = sizeRows.value(id), numbers = coordsOf.value(id).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (size.isEmpty() || numbers.isEmpty() || numbers.size() % 4 != 0)
            continue;
        const auto w = dataset::decimalNumber(size[width], sizes->separator), h = dataset::decimalNumber(size[height], sizes->separator);
        if (!w || !h || *w <= 0 || *h <= 0)
            continue;
        BoxedPhoto photo{QDir(folder).absoluteFilePath(file), {}};
        for (qsizetype i = 0; i + 3 < numbers.size(); i += 4) {
            std::array<double, 4> edge{};
            bool fine = true;
            for (qsizetype k = 0; k < 4; ++k) {
                const auto number = dataset::decimalNumber(numbers[i + k], boxes->separator);
                fine = fine && number;
                edge[k] = std::clamp(number.value_or(0) / (k % 2 == 0 ? *w : *h), 0.0, 1.0);
            }
            if (fine && edge[0] < edge[2] && edge[1] < edge[3])
                photo.boxes.push_back({edge[0], edge[1], edge[2], edge[3]});
        }
        if (!photo.boxes.empty())
            photos.push_back(std::move(photo));
    }
    return photos;
}

std::vector<double> coveredShares(const std::vector<image::Box> &boxes, int side)
{
    std::vector<double> shares;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const double left = static_cast<double>(x) / side, top = static_cast<double>(y) / side, right = (x + 1.0) / side, bottom = (y + 1.0) / side;
            // The union: between neighbouring left or right edges the covered heights are simple intervals.
            std::vector<double> edges{left, right};
            for (const image::Box &box : boxes) {
                edges.push_back(std::clamp(box.left, left, right));
                edges.push_back(std::clamp(box.right, left, right));
            }
            std::sort(edges.begin(), edges.end());
            double area = 0;
            for (std::size_t e = 0; e + 1 < edges.size(); ++e) {
                const double middle = (edges[e] + edges[e + 1]) / 2;
                std::vector<std::pair<double, double>> spans;
                for (const image::Box &box : boxes) {
                    if (box.left <= middle && middle <= box.right)
                        spans.emplace_back(std::clamp(box.top, top, bottom), std::clamp(box.bottom, top, bottom));
                }
                std::sort(spans.begin(), spans.end());
                double reached = top, covered = 0;
                for (const auto &[from, to] : spans) {
                    covered += std::max(0.0, to - std::max(from, reached));
                    reached = std::max(reached, to);
                }
                area += covered * (edges[e + 1] - edges[e]);
            }
            shares.push_back(std::clamp(area * side * side, 0.0, 1.0));
        }
    }
    return shares;
}

Result<std::shared_ptr<const heads::Head>> fitSubject(const network::Network &network, const std::vector<BoxedPhoto> &photos, const SubjectOptions &options, int lanes,
                                                      std::vector<Error> &refused, const std::function<void()> &photoDone, const StopToken &stop)
{
    // Chunks are the same for any number of lanes, and so is the order in which their sums are added.
    constexpr int chunkCount = 8;
    struct Chunk {
        std::optional<Sums> sums;
        std::vector<Error> refused;
        std::optional<Error> failed;
    };
    std::vector<Chunk> chunks(chunkCount);
    std::mutex mutex;
    const auto addPhoto = [&](const BoxedPhoto &photo, Chunk &chunk) {
        const auto decoded = image::decodeFile(photo.file, {}, stop);
        if (!decoded) {
            chunk.refused.push_back(decoded.error());
            return;
        }
        const auto maps = network.maps(image::resize(decoded->pixels, options.side, options.side, image::Filter::Bicubic), options.maps);
        if (!maps) {
            chunk.failed = maps.error();
            return;
        }
        const network::FeatureMap &coarse = maps->front(), &fine = maps->back();
        if (maps->size() != 2 || fine.width != 2 * coarse.width || fine.height != 2 * coarse.height || fine.width != fine.height) {
            chunk.failed = Error{ErrorKind::Mismatch, tr("This network has no pair of maps that a subject head can be fitted on. Choose another network in the recipe."),
                                 QStringLiteral("map sizes %1 and %2").arg(coarse.width).arg(fine.width)};
            return;
        }
        if (!chunk.sums)
            chunk.sums.emplace(coarse.channels, fine.channels);
        chunk.sums->add(coarse, fine, coveredShares(photo.boxes, fine.width));
    };
    runLanes(chunkCount, lanes, stop, [&](int index) {
        Chunk &chunk = chunks[index];
        for (std::size_t i = index; i < photos.size() && !chunk.failed && !stop.stop_requested(); i += chunkCount) {
            addPhoto(photos[i], chunk);
            const std::lock_guard lock(mutex);
            photoDone();
        }
    });
    if (stop.stop_requested())
        return cancelled();

    std::optional<Sums> all;
    for (Chunk &chunk : chunks) {
        if (chunk.failed)
            return *chunk.failed;
        refused.insert(refused.end(), chunk.refused.begin(), chunk.refused.end());
        if (chunk.sums && all)
            all->add(*chunk.sums);
        else if (chunk.sums)
            all = std::move(chunk.sums);
    }
    const auto head = all ? all->solve(options.alpha) : nullptr;
    if (!head)
        return Error{ErrorKind::Invalid, tr("The subject head cannot be fitted: no photo with boxes could be read."), {}};
    return head;
}

} // namespace pawtrait::training
