/** What an authority approves counts; what it rejects does not. */
@NullMarked
package ru.podyom.indicator.approval;

import org.jspecify.annotations.NullMarked;
