/// Inside the room `library`: the tables, and how older ones become these.
#pragma once

#include "library/database.h"

namespace pawtrait::library {

/// Kept in the file as `user_version`. To change a table: add a step to schema.cpp and store the older schema in tests/core/library.
inline constexpr int schemaVersion = 4;
/// Kept in the file as `application_id`: "PawL".
inline constexpr int applicationId = 0x5061'774c;

enum class SchemaState {
    New, ///< an empty file
    Older,
    Current,
    Newer,
    Foreign ///< SQLite, but no library
};

/// What the open file is. Ok and `state`, or why it cannot be read.
SqliteCode schemaState(const Database &database, SchemaState &state);

/// From New or Older to Current, in one transaction; another program may be doing the same.
SqliteCode bringUpToDate(const Database &database);

} // namespace pawtrait::library
