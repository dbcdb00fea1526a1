/** What people's years amount to, kept up as things happen, and the figures of every region that follow from it. */
@NullMarked
package cn.qinxue.services.standing;

import org.jspecify.annotations.NullMarked;
