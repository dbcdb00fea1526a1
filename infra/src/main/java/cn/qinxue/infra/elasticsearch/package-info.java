/**
 * Search by Elasticsearch: the cluster that {@code qinxue.elasticsearch.url} names, or a node of the laptop's own as a
 * process beside the program, and the index of people in either.
 */
@NullMarked
package cn.qinxue.infra.elasticsearch;

import org.jspecify.annotations.NullMarked;
