/// Inside the room: the keys of a recipe, what each fills, which kinds use it.
#pragma once

#include "training/recipe.h"

#include <span>
#include <variant>
#include <vector>

namespace pawtrait::training {

struct KindName {
    Recipe::Kind kind;
    const char *name;
    int bit; ///< in RecipeKey::usedBy
};
std::span<const KindName> kindNames();
const KindName &kindOf(Recipe::Kind kind);

/// The schema: key, the member it fills, the kinds that use it, its range or its words.
struct RecipeKey {
    const char *name;
    std::variant<int Recipe::*, double Recipe::*, bool Recipe::*, std::string Recipe::*> member;
    int usedBy = 1;
    double least = 0;
    double most = 0;
    std::vector<const char *> words{};
};
/// In the order in which they are written.
std::span<const RecipeKey> recipeKeys();
/// With name, kind and backbone.
QStringList keyNames(int usedBy);

/// The word of `known` (not empty) with the fewest changed letters.
QString nearest(const QString &word, const QStringList &known);

} // namespace pawtrait::training
