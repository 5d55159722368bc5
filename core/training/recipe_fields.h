/// A recipe's settings in plain words: what a form is made from.
#pragma once

#include "training/recipe.h"

#include <vector>

namespace pawtrait::training {

struct RecipeField {
    enum class Type { Text, Word, Whole, Number, Switch };
    QString key;
    Type type = Type::Text;
    double least = 0, most = 0; ///< Whole and Number
    QStringList words;          ///< Word: as they stand in the file
    QStringList wordTitles;     ///< translated, one for each word
    QString group;              ///< translated heading; fields of one group lie together
    QString title, help;        ///< translated: a few words, and one or two sentences
};

/// The fields that a kind uses, group by group; words translated at the time of the call.
std::vector<RecipeField> recipeFields(Recipe::Kind kind);

/// A setting's value as withSetting() takes it: "0.0001", "true", "adamw"; empty for a key that the kind does not use.
QString settingText(const Recipe &recipe, const QString &key);

/// What a shipped recipe is for, in one translated sentence; empty for another name.
QString recipePurpose(const QString &name);

} // namespace pawtrait::training
