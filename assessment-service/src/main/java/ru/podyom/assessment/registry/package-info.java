/** Lists of schools from files: found by code, login, code of РИС ГИА or name, then created or corrected. */
@NullMarked
package ru.podyom.assessment.registry;

import org.jspecify.annotations.NullMarked;
