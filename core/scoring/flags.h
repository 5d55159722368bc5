#pragma once

#include <QString>

#include <array>
#include <cstdint>

namespace pawtrait::scoring {

inline constexpr int flagCount = 12;

enum class FlagAnswer : std::uint8_t { NotLookedAt, No, Yes };

/// The contest's order: Subject Focus, Eyes, Face, Near, Action, Accessory, Group, Collage, Human, Occlusion, Info, Blur.
using Flags = std::array<FlagAnswer, flagCount>;

enum FlagIndex : int { SubjectFocus, Eyes, Face, Near, Action, Accessory, Group, Collage, Human, Occlusion, Info, Blur };

struct FlagDescription {
    QString name;  ///< the table's column, never translated: "Subject Focus"
    QString title; ///< translated
    QString help;  ///< translated: what the contest's page says it means
};

/// Translated at the time of the call; in the contest's order.
std::array<FlagDescription, flagCount> flagDescriptions();

/// Index of a column or option name ("Eyes", "subject focus", "subjectfocus"), -1 when unknown.
int flagFromName(const QString &name);

/// Sets one answer and keeps the contest's rule: a blurred photo cannot have clear eyes, so Blur = yes sets Eyes to
/// NotLookedAt, and Eyes cannot be answered Yes while Blur is Yes (the answer is then left unchanged).
void setFlag(Flags &flags, int index, FlagAnswer answer);

} // namespace pawtrait::scoring
