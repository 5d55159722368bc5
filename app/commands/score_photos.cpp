#include "commands/score_photos.h"

#include "commands/console.h"
#include "exporting/encode.h"

#include <QCoreApplication>

namespace pawtrait::app {

namespace {

constexpr int thumbnailQuality = 88;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::app", text);
}

} // namespace

scoring::FoundPhotos photosNamed(const std::vector<std::string> &paths, bool recursive)
{
    scoring::FoundPhotos found = scoring::findPhotos(pathList(paths), recursive, interruptToken());
    for (const Error &problem : found.problems)
        say(problem.userText);
    if (found.files.isEmpty() && found.problems.empty())
        say(tr("There are no photos here. Name photos, or a folder of photos; --recursive looks into its folders too."));
    return found;
}

std::vector<PhotoScore> scorePhotos(const scoring::PhotoScorer &scorer, const QStringList &files, int threads, int thumbnailSide)
{
    std::vector<PhotoScore> scores(static_cast<std::size_t>(files.size()));
    scoring::EmbeddingCache cache(scoring::EmbeddingCache::defaultFolder());
    scoring::ScoreFilesOptions work;
    work.lanes = threads;
    work.thumbnailSide = thumbnailSide;
    work.cache = &cache;
    qint64 done = 0;
    ProgressLine progress(tr("Scoring"));
    scoring::scoreFiles(
        scorer, files, work,
        [&](int index, Result<scoring::ScoredPhoto> photo) {
            PhotoScore &score = scores[static_cast<std::size_t>(index)];
            if (photo) {
                score.score = scorer.score(photo->embedding, {});
                if (thumbnailSide > 0) {
                    if (const auto jpeg = exporting::encode(photo->thumbnail, exporting::Format::Jpeg, thumbnailQuality))
                        score.thumbnail = *jpeg;
                }
            } else {
                progress.clear();
                say(photo.error().userText);
            }
            progress.show(++done, files.size());
        },
        interruptToken());
    return scores;
}

} // namespace pawtrait::app
