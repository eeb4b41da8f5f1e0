/**
 * PermenPAN-RB 8/2021 on the performance management of civil servants, in use from July to December 2021: scores from
 * achievement to predicate. {@link id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021} is the rule set,
 * {@link id.skp.rules.permenpanrb8of2021.Rules8Of2021} names its rules,
 * {@link id.skp.rules.permenpanrb8of2021.Parameters8Of2021} its numbers and choices.
 */
@NullMarked
package id.skp.rules.permenpanrb8of2021;

import org.jspecify.annotations.NullMarked;
