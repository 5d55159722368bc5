#include "commands/console.h"
#include "commands/open_scorer.h"
#include "scoring/score_files.h"

#include <QCoreApplication>

namespace pawtrait::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::app", text);
}

struct EmbedOptions {
    ModelOptions model;
    std::vector<std::string> paths;
    std::string out;
    bool recursive = false;
    bool overwrite = false;
};

/// NumPy's .npy, format 1.0: float32, C order, rows x columns.
QByteArray npyOf(const std::vector<scoring::Embedding> &rows)
{
    const std::size_t columns = rows.empty() ? 0 : rows.front().size();
    QByteArray header = QStringLiteral("{'descr': '<f4', 'fortran_order': False, 'shape': (%1, %2), }").arg(rows.size()).arg(columns).toLatin1();
    header = header.leftJustified((10 + header.size() + 1 + 63) / 64 * 64 - 11, ' ') + '\n';
    QByteArray out("\x93NUMPY\x01\x00", 8);
    out += static_cast<char>(header.size() & 0xFF);
    out += static_cast<char>(header.size() >> 8);
    out += header;
    for (const scoring::Embedding &row : rows)
        out.append(reinterpret_cast<const char *>(row.data()), static_cast<qsizetype>(row.size() * sizeof(float)));
    return out;
}

int runEmbed(const EmbedOptions &options)
{
    const QString out = pathText(options.out);
    for (const QString &path : {out, out + QStringLiteral(".files.txt")}) { // before the work, not behind it
        if (const auto can = checkOutput(path, options.overwrite); !can) {
            say(can.error().userText);
            return NothingDone;
        }
    }
    const StopToken stop = interruptToken();
    const scoring::FoundPhotos found = scoring::findPhotos(pathList(options.paths), options.recursive, stop);
    for (const Error &problem : found.problems)
        say(problem.userText);
    if (found.files.isEmpty()) {
        if (found.problems.empty())
            say(tr("There are no photos here. Name photos, or a folder of photos; --recursive looks into its folders too."));
        return NothingDone;
    }
    const auto scorer = openScorer(options.model);
    if (!scorer)
        return NothingDone;
    std::vector<scoring::Embedding> embeddings(static_cast<std::size_t>(found.files.size()));
    scoring::ScoreFilesOptions work;
    work.lanes = options.model.threads;
    qint64 done = 0;
    ProgressLine progress(tr("Reading"));
    scoring::scoreFiles(
        *scorer, found.files, work,
        [&](int index, Result<scoring::ScoredPhoto> photo) {
            if (photo) {
                embeddings[static_cast<std::size_t>(index)] = std::move(photo->embedding);
            } else {
                progress.clear();
                say(photo.error().userText);
            }
            progress.show(++done, found.files.size());
        },
        stop);
    progress.clear();
    if (stop.stop_requested()) {
        say(tr("Stopped. Nothing was written."));
        return Interrupted;
    }
    std::vector<scoring::Embedding> rows;
    QByteArray names;
    for (std::size_t i = 0; i < embeddings.size(); ++i) {
        if (embeddings[i].empty())
            continue;
        rows.push_back(std::move(embeddings[i]));
        names += found.files[static_cast<qsizetype>(i)].toUtf8() + '\n';
    }
    if (rows.empty())
        return NothingDone;
    for (const auto &[path, bytes] : {std::pair(out, npyOf(rows)), std::pair(out + QStringLiteral(".files.txt"), names)}) {
        if (const auto written = writeOutput(path, bytes, options.overwrite); !written) {
            say(written.error().userText);
            return NothingDone;
        }
    }
    return rows.size() == embeddings.size() && found.problems.empty() ? AllDone : SomeFailed;
}

} // namespace

void addEmbedCommand(CLI::App &app, std::function<int()> &chosen)
{
    auto options = std::make_shared<EmbedOptions>();
    CLI::App *command = app.add_subcommand("embed", "Write the network's features of photos as a NumPy file");
    command->add_option("paths", options->paths, "Photos and folders of photos")->required()->type_name("FILE|FOLDER");
    command->add_option("--out", options->out, "F.npy (float32, photos x features); F.npy.files.txt gets the names")->required()->type_name("F.npy");
    command->add_flag("--recursive", options->recursive, "Take the photos of sub-folders too");
    command->add_flag("--overwrite", options->overwrite, "Replace existing output files");
    options->model.addTo(*command);
    command->callback([options, &chosen] { chosen = [options] { return runEmbed(*options); }; });
}

} // namespace pawtrait::app
