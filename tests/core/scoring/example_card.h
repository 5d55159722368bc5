/// A model card with a different value in each member, for tests that write and read one.
#pragma once

#include "scoring/model_card.h"

#include <limits>

inline pawtrait::scoring::ModelCard exampleCard()
{
    using namespace pawtrait::scoring;
    ModelCard card;
    card.name = QStringLiteral("Tierheim Zürich 猫");
    card.created = QStringLiteral("2024-02-29");
    card.architecture = "tf_efficientnet_lite0";
    card.weightsFile = QStringLiteral("weights.safetensors");
    card.headsFile = QStringLiteral("heads.safetensors");
    card.outOfFoldFile = QStringLiteral("oof.csv");
    card.inputSide = 96;
    card.normalisation = {{127, 127, 127}, {128, 128, 128}};
    card.mirror = true;
    card.unitLength = true;
    card.subjectInputSide = 384;
    card.subjectThreshold = 0.1; // not exact in binary
    card.subjectMaps = {QStringLiteral("bn2"), QStringLiteral("blocks.4")};
    card.heads = {{"ridge", "ridge", HeadEntry::Role::Score, 0.75}, {"svr", "svr", HeadEntry::Role::Score, 0.25}, {"judge_a", "ridge", HeadEntry::Role::JudgeA, 1},
                  {"judge_b", "ridge", HeadEntry::Role::JudgeB, 1}, {"subject", "ridge", HeadEntry::Role::Subject, 1}};
    card.range = {2.0 / 3.0, 3.25, 0.3, 2.5, 1.1, 1.7, 258};
    card.pairs = {{0, 5, 0.55, 100}, {5, 10, 0.65, 90}, {10, std::numeric_limits<double>::infinity(), 0.8, 80}};
    for (std::size_t f = 0; f < flagCount; ++f) {
        card.flags.coefficient[f] = static_cast<double>(f) - 3.3;
        card.flags.standardError[f] = 0.1 * static_cast<double>(f + 1);
        card.flags.mean[f] = static_cast<double>(f) / 12;
    }
    card.flags.rows = 9912;
    card.flags.outOfFoldRmse = 20.58;
    card.flags.constantRmse = 20.59;
    card.metrics = {258, 10, 5, {18.24, 16.44, 20.04}, {0.41, 0.30, 0.53}, {0.163, -0.08, 0.24}, 13.9, 19.95};
    card.crops = CropEvidence{1.75, 0.13, 0.04, 0.74, 99};
    card.data = QStringLiteral("288 photos.\n\"Public\" ones.");
    card.limits = {QStringLiteral("Few photos."), QStringLiteral("r is about 0.4.")};
    card.sha256 = {{card.weightsFile, QString(64, QLatin1Char('a'))}, {card.headsFile, QString(64, QLatin1Char('0'))}, {card.outOfFoldFile, QString(64, QLatin1Char('f'))}};
    return card;
}
