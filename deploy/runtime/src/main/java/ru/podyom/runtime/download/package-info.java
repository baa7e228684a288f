/** Lists given as files: CSV and XLSX, streamed from the database. */
@NullMarked
package ru.podyom.runtime.download;

import org.jspecify.annotations.NullMarked;
