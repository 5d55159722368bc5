#pragma once

#include <optional>
#include <string_view>

namespace pawtrait::prompts {

/// The text of HTML's named character, "eacute;" (some are known without the semicolon too: "copy"); nothing for an unknown name.
std::optional<std::u32string_view> htmlEntity(std::string_view name);

} // namespace pawtrait::prompts
