using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Edu4All.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class QuickGallery : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Attempts_AssignmentId_State_CreatedAt_CostMicros",
                table: "Attempts",
                columns: new[] { "AssignmentId", "State", "CreatedAt", "CostMicros" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Artworks_AssignmentId_CreatedAt_Id",
                table: "Artworks",
                columns: new[] { "AssignmentId", "CreatedAt", "Id" },
                descending: new[] { false, true, false }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Attempts_AssignmentId_State_CreatedAt_CostMicros",
                table: "Attempts"
            );

            migrationBuilder.DropIndex(
                name: "IX_Artworks_AssignmentId_CreatedAt_Id",
                table: "Artworks"
            );
        }
    }
}
