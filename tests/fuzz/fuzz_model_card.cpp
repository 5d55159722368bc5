#include "fuzz_target.h"

#include "core/scoring/example_card.h"
#include "scoring/model_card.h"

#include <QFile>

#include <cmath>

using namespace pawtrait;

std::vector<QByteArray> fuzz::seeds()
{
    std::vector<QByteArray> all{scoring::cardToJson(exampleCard())};
    QFile shipped(QStringLiteral(PAWTRAIT_SOURCE_DIR "/models/default/card.json"));
    require(shipped.open(QIODevice::ReadOnly), "the shipped card can be read");
    all.push_back(shipped.readAll());
    if (auto card = scoring::readCard(shipped.fileName())) { // a blend
        card->members = {{QStringLiteral("member_1"), QStringLiteral("a"), 0.25, QString(64, QLatin1Char('a'))}, {QStringLiteral("member_2"), QStringLiteral("b"), 0.75, QString(64, QLatin1Char('b'))}};
        card->heads.clear();
        all.push_back(scoring::cardToJson(*card));
    }
    all.push_back("{\"format\": 1}");
    all.push_back("[]");
    return all;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto card = scoring::readCard(fuzz::asFile(data, size, "card.json"));
    if (!card) {
        fuzz::requireSentence(card.error(), QStringLiteral("\"card.json\""));
        return 0;
    }
    QStringList files{card->weightsFile, card->headsFile, card->outOfFoldFile};
    for (const scoring::BlendEntry &member : card->members)
        files.append(member.folder);
    for (const QString &file : files)
        fuzz::require(!file.contains(QLatin1Char('/')) && !file.startsWith(QLatin1Char('.')), "a card names files of its own folder only");
    fuzz::require(card->inputSide >= 32 && card->inputSide <= 4096 && card->heads.empty() != card->members.empty() && !card->pairs.empty(), "what is used is there and in range");
    fuzz::require(std::isfinite(card->range.spreadIntercept + card->range.spreadSlope + card->metrics.rmse.value), "every number is one");
    const QByteArray written = scoring::cardToJson(*card);
    const auto again = scoring::readCard(fuzz::asFile(reinterpret_cast<const std::uint8_t *>(written.constData()), static_cast<std::size_t>(written.size()), "written.json"));
    fuzz::require(again && scoring::cardToJson(*again) == written, "a card that was read can be written and read again");
    return 0;
}
